import { checkRunningContract, MAX_AMOUNT_CENTS, type RunningContractEntry } from '@bundel/demand-domain';
import { ok, parseMoney, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, MoneyInput, Refusal } from '@bundel/platform';
import { notFound } from '../errors/error-union.js';
import { findRunningContract } from '../running-contracts/list-running-contracts.js';
import type { RunningContract } from '../running-contracts/running-contract.types.js';
import type { SaveRunningContractInput } from './save-running-contract.input.js';

/** Writes down what a body buys today; its value goes to a table that no other body reads. */
export async function saveRunningContract(
  tx: ActTx,
  member: Member,
  input: SaveRunningContractInput,
): Promise<Result<RunningContract, Refusal>> {
  const checked = checkRunningContract({ ...input, noticeOn: input.noticeOn ?? null });
  const cents = readValue(input.yearlyValue ?? null);
  if (!checked.ok) return checked;
  if (!cents.ok) return cents;
  const known = await tx.query(`select 1 from cpv_code where code = $1`, [checked.value.cpvCode]);
  if (known.length === 0) return refused(unknownCpv);
  const id = input.id
    ? await change(tx, member, input.id, checked.value, input.shared)
    : await insert(tx, member, checked.value, input.shared);
  if (id === null) return refused(notFound('running contract', ['id']));
  tx.about('runningContract', id);
  await writeValue(tx, id, member.organisationId, cents.value);
  return ok((await findRunningContract(tx, member.organisationId, id)) as RunningContract);
}

const unknownCpv: Refusal = {
  code: 'cpv.unknown',
  message: 'This CPV code is not in the list.',
  path: ['cpvCode'],
  remedy: 'Choose a code from the list.',
};

const wrongValue: Refusal = {
  code: 'contract.value',
  message: 'The yearly value is not a possible amount.',
  path: ['yearlyValue'],
  remedy: 'Fill in euros, zero or more, with at most two decimals.',
};

function readValue(value: MoneyInput | null): Result<bigint | null, Refusal> {
  if (value === null) return ok(null);
  const money = parseMoney(value.amount);
  if (!money.ok || value.currency !== 'EUR') return refused(wrongValue);
  const { minor } = money.value;
  return minor < 0n || minor > MAX_AMOUNT_CENTS ? refused(wrongValue) : ok(minor);
}

const valuesOf = (member: Member, entry: RunningContractEntry, shared: boolean): readonly unknown[] => [
  member.organisationId,
  entry.subject,
  entry.supplierName,
  entry.cpvCode,
  entry.startsOn,
  entry.endsOn,
  entry.noticeOn,
  entry.extensionOptions,
  entry.extensionMonths,
  shared,
  member.personId,
];

async function insert(
  tx: ActTx,
  member: Member,
  entry: RunningContractEntry,
  shared: boolean,
): Promise<string> {
  const rows = await tx.query<{ id: string }>(
    `insert into running_contract (organisation_id, subject, supplier_name, cpv_code, starts_on, ends_on, notice_on,
       extension_options, extension_months, shared, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
    valuesOf(member, entry, shared),
  );
  return (rows[0] as { id: string }).id;
}

async function change(
  tx: ActTx,
  member: Member,
  id: string,
  entry: RunningContractEntry,
  shared: boolean,
): Promise<string | null> {
  const found = await tx.query(
    `select 1 from running_contract where id = $1 and organisation_id = $2 for update`,
    [id, member.organisationId],
  );
  if (found.length === 0) return null;
  await tx.query(
    `update running_contract set subject = $2, supplier_name = $3, cpv_code = $4, starts_on = $5, ends_on = $6,
       notice_on = $7, extension_options = $8, extension_months = $9, shared = $10, changed_by = $11,
       changed_at = clock_timestamp()
     where organisation_id = $1 and id = $12`,
    [...valuesOf(member, entry, shared), id],
  );
  return id;
}

async function writeValue(
  tx: ActTx,
  id: string,
  organisationId: string,
  cents: bigint | null,
): Promise<void> {
  await tx.query(`delete from running_contract_value where contract_id = $1`, [id]);
  if (cents === null) return;
  await tx.query(
    `insert into running_contract_value (contract_id, organisation_id, yearly_cents) values ($1, $2, $3)`,
    [id, organisationId, cents.toString()],
  );
}
