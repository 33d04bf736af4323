import { ok, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';
import { invalid } from '@bundel/bundling-api';
import { refused } from '@bundel/kernel';
import { TenderStepInput } from '../review-tender/review-tender.use-case.js';
import { ownTender, takeStep } from '../tender/change-tender.js';

@InputType({ description: 'Which tender is given up, and on what grounds.' })
export class WithdrawTenderInput extends TenderStepInput {
  @Field(() => String, { description: 'The grounds, 20 to 4000 characters; public once the tender is.' })
  grounds!: string;
}

/** Gives a tender up, with grounds that stand beside it. */
export async function withdrawTender(
  tx: ActTx,
  member: Member,
  input: WithdrawTenderInput,
): Promise<Result<string, Refusal>> {
  const grounds = input.grounds.trim();
  if (grounds.length > 4000)
    return refused(invalid('tender.tooLong', 'Write at most 4000 characters.', ['grounds']));
  const found = await ownTender(tx, member, input);
  if (!found.ok) return found;
  const done = await takeStep(tx, member, found.value, 'withdraw', { grounds });
  if (!done.ok) return done;
  await tx.query(`update tender set withdrawn_at = clock_timestamp(), grounds = $2 where id = $1`, [
    found.value.id,
    grounds,
  ]);
  return ok(found.value.id);
}
