import { instantFromDate, localDateOf, ok, parseMoney, type LocalDate, type Result } from '@bundel/kernel';
import { decideMandate, refusalsAt } from '@bundel/demand-domain';
import { notify } from '@bundel/inbox-api';
import { refused } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import type { Mandate } from '../mandates/mandate.types.js';
import { findMandate } from '../mandates/read-mandates.js';
import type { GiveMandateInput } from './give-mandate.types.js';

/** Records up to which value a mandate holder may commit the own body. */
export async function giveMandate(
  tx: ActTx,
  member: Member,
  input: GiveMandateInput,
): Promise<Result<Mandate, Refusal>> {
  tx.about('person', input.personId);
  const ceiling = parseMoney(input.ceiling.amount);
  if (!ceiling.ok) return refused(...toRefusals(refusalsAt(['ceiling'], ceiling.errors)));
  const held = await tx.query(
    `select 1 from membership
     where organisation_id = $1 and person_id = $2 and role = 'mandateHolder' and ended_at is null`,
    [member.organisationId, input.personId],
  );
  const decided = decideMandate(
    {
      giver: { personId: member.personId, role: member.role },
      isMandateHolder: held.length > 0,
      today: localDateOf(instantFromDate(await tx.now())),
    },
    {
      personId: input.personId,
      ceiling: ceiling.value,
      validFrom: input.validFrom as LocalDate,
      validUntil: (input.validUntil ?? null) as LocalDate | null,
    },
  );
  if (!decided.ok) return decided;
  const rows = await tx.query<{ id: string }>(
    `insert into mandate (organisation_id, person_id, ceiling_cents, valid_from, valid_until, given_by)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [
      member.organisationId,
      input.personId,
      ceiling.value.minor.toString(),
      input.validFrom,
      input.validUntil ?? null,
      member.personId,
    ],
  );
  const id = (rows[0] as { id: string }).id;
  tx.about('mandate', id, { personId: input.personId });
  await notify(tx, {
    personId: input.personId,
    organisationId: member.organisationId,
    kind: 'mandate.given',
    params: { ceiling: input.ceiling.amount, organisation: member.organisationName },
    objectType: 'mandate',
    objectId: id,
  });
  return ok((await findMandate(tx, id)) as Mandate);
}

const toRefusals = (refusals: readonly Refusal[]): [Refusal, ...Refusal[]] =>
  refusals as [Refusal, ...Refusal[]];
