import { Field, InputType, Int } from '@nestjs/graphql';
import { UuidScalar, type ActTx, type Member, type Refusal } from '@bundel/platform';
import { ok, refused, type Result } from '@bundel/kernel';
import { findCall } from '@bundel/demand-api';
import { ObjectionAudience } from '../bundle/bundle.enums.js';
import { ownBundle, takeStep } from '../bundle/change-bundle.js';
import { invalid } from '../errors/error-union.js';
import { objectionOpened, tellParticipantsJob } from '../tell-participants/tell-participants.job.js';

export const SHORTEST_OBJECTION_DAYS = 5;
export const LONGEST_OBJECTION_DAYS = 60;

@InputType({ description: 'Who can object, and how long.' })
export class OpenObjectionInput {
  @Field(() => UuidScalar, { description: 'The bundle.' })
  bundleId!: string;

  @Field(() => Int, { description: 'Version that was looked at.' })
  version!: number;

  @Field(() => Int, { description: 'Calendar days from now, 5 to 60.' })
  days!: number;

  @Field(() => ObjectionAudience, { description: 'Who can object.' })
  audience!: ObjectionAudience;
}

export const callIsOpen: Refusal = {
  code: 'bundle.callOpen',
  message: 'The call is still open: figures could change.',
  path: ['bundleId'],
  remedy: 'Wait until the call has closed.',
};

/** Opens the moment in which participants, and the market when chosen, can object. @source LAW-1.9 */
export async function openObjection(
  tx: ActTx,
  member: Member,
  input: OpenObjectionInput,
): Promise<Result<string, Refusal>> {
  if (input.days < SHORTEST_OBJECTION_DAYS || input.days > LONGEST_OBJECTION_DAYS)
    return refused(invalid('objection.days', 'Give between 5 and 60 days.', ['days']));
  const found = await ownBundle(tx, member, input);
  if (!found.ok) return found;
  const row = found.value;
  if ((await findCall(tx, row.campaignId))?.state === 'open') return refused(callIsOpen);
  const taken = await takeStep(tx, member, row, 'openObjection');
  if (!taken.ok) return taken;
  await tx.query(
    `update bundle set objection_until = clock_timestamp() + make_interval(days => $2), objection_audience = $3
     where id = $1`,
    [row.id, input.days, input.audience],
  );
  await tx.enqueue(tellParticipantsJob, objectionOpened(row.id, row.version));
  return ok(row.id);
}
