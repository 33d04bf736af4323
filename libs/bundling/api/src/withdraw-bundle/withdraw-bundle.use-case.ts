import { decideBundleStep } from '@bundel/bundling-domain';
import { ok, refused, type Result } from '@bundel/kernel';
import { UuidScalar, type ActTx, type Member, type Refusal } from '@bundel/platform';
import { Field, InputType, Int } from '@nestjs/graphql';
import { ownBundle } from '../bundle/change-bundle.js';
import { recordEvent } from '../bundle/store-bundle.js';
import { invalid, refusedBy } from '../errors/error-union.js';

@InputType({ description: 'Which bundle is given up, and why.' })
export class WithdrawBundleInput {
  @Field(() => UuidScalar, { description: 'The bundle.' })
  bundleId!: string;

  @Field(() => Int, { description: 'Version that was looked at.' })
  version!: number;

  @Field(() => String, { description: 'Why, 10 to 2000 characters.' })
  reason!: string;
}

/** Gives a bundle up; its lines are free for another one, its history stays. */
export async function withdrawBundle(
  tx: ActTx,
  member: Member,
  input: WithdrawBundleInput,
): Promise<Result<string, Refusal>> {
  const reason = input.reason.trim();
  if (reason.length < 10 || reason.length > 2000)
    return refused(invalid('bundle.reason', 'Say why, in 10 to 2000 characters.', ['reason']));
  const found = await ownBundle(tx, member, input);
  if (!found.ok) return found;
  const row = found.value;
  const step = decideBundleStep(row.state, 'withdraw', {
    gateFindings: [],
    unapproved: [],
    openObjections: 0,
    objectionPassed: true,
  });
  if (!step.ok) return refusedBy(step.errors);
  await tx.query(`delete from bundle_line where bundle_id = $1`, [row.id]);
  await recordEvent(tx, member, row.id, {
    act: 'withdraw',
    from: row.state,
    to: step.value,
    rule: 'LAW-1.9',
    note: reason,
  });
  await tx.query(
    `update bundle set state = 'withdrawn', withdrawn_at = clock_timestamp(), withdrawal_reason = $2,
       version = version + 1, updated_at = clock_timestamp() where id = $1`,
    [row.id, reason],
  );
  return ok(row.id);
}
