import {
  addMoney,
  euroCents,
  instantFromDate,
  localDateOf,
  NO_MONEY,
  ok,
  parseMoney,
  refused,
  valueOf,
  type LocalDate,
  type Money,
  type Result,
} from '@bundel/kernel';
import { decidePledge, type HeldMandate, type SignedPledge } from '@bundel/demand-domain';
import type { ActTx, Member, Refusal, Tx } from '@bundel/platform';
import type { DemandLine } from '../demand-line/demand-line.types.js';
import { findDemandLine } from '../demand-line/read-demand-lines.js';
import { notFound } from '../errors/error-union.js';
import { changeLine, lineToChange, type LineToChange } from '../lines/line-to-change.js';
import type { SignPledgeInput } from './sign-pledge.types.js';

/** A mandate holder commits the body to a line as it was read. */
export async function signPledge(
  tx: ActTx,
  member: Member,
  input: SignPledgeInput,
): Promise<Result<DemandLine, Refusal>> {
  tx.about('demandLine', input.lineId);
  const line = await lineToChange(tx, member, input.lineId);
  const shown = line === null ? null : await findDemandLine(tx, line.id);
  if (line === null || shown === null) return refused(notFound('line', ['lineId']));
  const decided = decidePledge(
    {
      callIsOpen: line.callIsOpen,
      line: { ...line, value: shown.value === null ? null : valueOf(parseMoney(shown.value.amount)) },
      signer: { personId: member.personId, role: member.role },
      pledgedBefore: await pledgedBefore(tx, member, line.campaignId),
      mandates: await heldMandates(tx, member),
      today: localDateOf(instantFromDate(await tx.now())),
    },
    input.revision,
  );
  if (!decided.ok) return decided;
  await changeLine(tx, member, line, { state: 'submitted', commitment: 'pledge', act: 'pledged' });
  const number = await writePledge(tx, member, line, decided.value);
  tx.about('demandLine', line.id, { pledge: number });
  return ok((await findDemandLine(tx, line.id)) as DemandLine);
}

/** Mandates of the person in the own body; locked, so that one that ends at this moment is not used. */
async function heldMandates(tx: Tx, member: Member): Promise<HeldMandate[]> {
  const rows = await tx.query<{
    id: string;
    cents: string;
    validFrom: LocalDate;
    validUntil: LocalDate | null;
    ended: boolean;
  }>(
    `select id, ceiling_cents as cents, valid_from::text as "validFrom", valid_until::text as "validUntil",
       ended_at is not null as ended
     from mandate where organisation_id = $1 and person_id = $2 order by id for update`,
    [member.organisationId, member.personId],
  );
  return rows.map(({ cents, ...mandate }) => ({ ...mandate, ceiling: euroCents(BigInt(cents)) }));
}

/** What this person pledged in this call and is still in force: a ceiling is not escaped by signing line by line. */
async function pledgedBefore(tx: Tx, member: Member, campaignId: string): Promise<Money> {
  const rows = await tx.query<{ cents: string }>(
    `select value_cents as cents from pledge
     where campaign_id = $1 and organisation_id = $2 and signed_by = $3 and ended_at is null`,
    [campaignId, member.organisationId, member.personId],
  );
  return rows.reduce((sum, { cents }) => addMoney(sum, euroCents(BigInt(cents))), NO_MONEY);
}

async function writePledge(
  tx: Tx,
  member: Member,
  line: LineToChange,
  signed: SignedPledge,
): Promise<string> {
  const rows = await tx.query<{ number: string }>(
    `insert into pledge (line_id, campaign_id, organisation_id, number, line_revision, signed_by, submitted_by,
       mandate_id, value_cents, content_hash)
     values ($1, $2, $3, 'TZ-' || to_char(clock_timestamp() at time zone 'Europe/Amsterdam', 'YYYY') || '-' ||
       lpad(nextval('pledge_number')::text, 6, '0'), $4, $5, $6, $7, $8, $9) returning number`,
    [
      line.id,
      line.campaignId,
      member.organisationId,
      line.revision,
      member.personId,
      line.submittedBy,
      signed.mandateId,
      signed.value.minor.toString(),
      line.hash,
    ],
  );
  return (rows[0] as { number: string }).number;
}
