import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { notFound } from '../errors/error-union.js';
import type { Mandate } from '../mandates/mandate.types.js';
import { findMandate } from '../mandates/read-mandates.js';
import type { EndMandateInput } from './end-mandate.types.js';

/** From now on nothing is pledged under this mandate; what was pledged stays. Ending it twice changes nothing. */
export async function endMandate(
  tx: ActTx,
  member: Member,
  input: EndMandateInput,
): Promise<Result<Mandate, Refusal>> {
  tx.about('mandate', input.mandateId);
  await tx.query(
    `update mandate set ended_at = coalesce(ended_at, clock_timestamp()) where id = $1 and organisation_id = $2`,
    [input.mandateId, member.organisationId],
  );
  const mandate = await findMandate(tx, input.mandateId);
  return mandate === null ? refused(notFound('mandate', ['mandateId'])) : ok(mandate);
}
