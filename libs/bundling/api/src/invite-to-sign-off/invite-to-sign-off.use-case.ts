import { findCall } from '@bundel/demand-api';
import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { ownBundle, takeStep, type Addressed } from '../bundle/change-bundle.js';
import { callIsOpen } from '../open-objection/open-objection.use-case.js';
import { signOffAsked, tellParticipantsJob } from '../tell-participants/tell-participants.job.js';

/** Asks the mandate holders of all participants to approve the bundle as it stands. @source LAW-2.11a */
export async function inviteToSignOff(
  tx: ActTx,
  member: Member,
  input: Addressed,
): Promise<Result<string, Refusal>> {
  const found = await ownBundle(tx, member, input);
  if (!found.ok) return found;
  const row = found.value;
  if ((await findCall(tx, row.campaignId))?.state === 'open') return refused(callIsOpen);
  const taken = await takeStep(tx, member, row, 'inviteToSignOff');
  if (!taken.ok) return taken;
  await tx.enqueue(tellParticipantsJob, signOffAsked(row.id, row.version));
  return ok(row.id);
}
