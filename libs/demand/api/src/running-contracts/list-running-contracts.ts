import { joiningDatesOf } from '@bundel/demand-domain';
import { euroCents, formatMoneyAmount, type LocalDate } from '@bundel/kernel';
import { decodeCursor, pageSize, toPage, type Page, type Tx } from '@bundel/platform';
import { searchWords } from '../campaigns/search-words.js';
import type { RunningContract, RunningContractsArgs } from './running-contract.types.js';

type Row = Omit<RunningContract, 'yearlyValue' | 'joinsOn' | 'actBefore'> & {
  readonly yearlyCents: string | null;
  readonly day: number;
};

const columns = `r.id, r.subject, r.supplier_name as "supplierName", r.cpv_code as "cpvCode",
  r.starts_on::text as "startsOn", r.ends_on::text as "endsOn", r.notice_on::text as "noticeOn",
  r.extension_options as "extensionOptions", r.extension_months as "extensionMonths", r.shared,
  r.changed_at as "changedAt", v.yearly_cents::text as "yearlyCents", r.ends_on - date '1970-01-01' as day`;

const tables = `running_contract r left join running_contract_value v on v.contract_id = r.id`;

/** What a body buys today, what ends first first; other bodies' contracts are never in it, shared or not. */
export async function listRunningContracts(
  tx: Tx,
  organisationId: string,
  args: RunningContractsArgs,
): Promise<Page<RunningContract>> {
  const size = pageSize(args);
  const [afterDay, afterId] = args.after ? decodeCursor(args.after, ['number', 'uuid']) : [null, null];
  const which = `r.organisation_id = $1
    and ($2::text is null or position($2 in lower(r.subject)) > 0 or position($2 in lower(r.supplier_name)) > 0)
    and ($3::date is null or r.ends_on >= $3) and ($4::date is null or r.ends_on <= $4)`;
  const { filter } = args;
  const values = [
    organisationId,
    searchWords(filter?.search),
    filter?.endsFrom ?? null,
    filter?.endsUntil ?? null,
  ];
  const rows = await tx.query<Row>(
    `select ${columns} from ${tables} where ${which}
       and ($5::bigint is null or ((r.ends_on - date '1970-01-01')::bigint, r.id) > ($5::bigint, $6::uuid))
     order by r.ends_on, r.id limit $7`,
    [...values, afterDay, afterId, size + 1],
  );
  const counted = await tx.query<{ total: number }>(
    `select count(*)::integer as total from running_contract r where ${which}`,
    values,
  );
  const page = toPage(rows, size, counted[0]?.total ?? 0, (row) => [row.day, row.id]);
  return { ...page, nodes: page.nodes.map(toContract) };
}

/** One contract of the own body; null when there is none. */
export async function findRunningContract(
  tx: Tx,
  organisationId: string,
  id: string,
): Promise<RunningContract | null> {
  const rows = await tx.query<Row>(
    `select ${columns} from ${tables} where r.id = $1 and r.organisation_id = $2`,
    [id, organisationId],
  );
  return rows[0] === undefined ? null : toContract(rows[0]);
}

function toContract({ yearlyCents, day: _day, ...row }: Row): RunningContract {
  const dates = { ...row, endsOn: row.endsOn as LocalDate, noticeOn: row.noticeOn as LocalDate | null };
  return {
    ...row,
    ...joiningDatesOf(dates),
    yearlyValue:
      yearlyCents === null
        ? null
        : { amount: formatMoneyAmount(euroCents(BigInt(yearlyCents))), currency: 'EUR' },
  };
}
