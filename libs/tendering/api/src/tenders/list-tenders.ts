import { toEuro } from '@bundel/bundling-api';
import { parseMoney } from '@bundel/kernel';
import { decodeCursor, pageSize, toPage, type Page, type PageArgs, type Tx } from '@bundel/platform';
import type { TenderSummary } from '../tender/tender.types.js';
import type { TenderFilter } from './tender-filter.input.js';

interface ListArgs extends PageArgs {
  readonly filter?: TenderFilter | null;
}

type SummaryRow = Omit<TenderSummary, 'maximum'> & {
  readonly maximumCents: string | null;
  readonly place: string;
};

/** Published tenders, newest first. */
export const listPublishedTenders = (tx: Tx, args: ListArgs): Promise<Page<TenderSummary>> =>
  listTenders(tx, args, 'published_at', 't.published_at is not null and $1::uuid is null', null);

/** Tenders of one lead, newest first. */
export const listLedTenders = (tx: Tx, leadId: string, args: ListArgs): Promise<Page<TenderSummary>> =>
  listTenders(tx, args, 'created_at', 't.lead_organisation_id = $1::uuid', leadId);

const chosen = `($2::text[] is null or t.state = any($2)) and ($3::text is null or starts_with(t.cpv_code, $3))
  and ($4::text is null or starts_with(t.region, $4) or starts_with($4, t.region))
  and ($5::numeric is null or t.maximum_cents >= $5) and ($6::numeric is null or t.maximum_cents <= $6)
  and ($7::timestamptz is null or t.closes_at >= $7) and ($8::timestamptz is null or t.closes_at < $8)
  and ($9::text is null or position($9 in lower(t.title_nl)) > 0 or position($9 in lower(t.title_en)) > 0
    or position($9 in lower(t.number)) > 0)`;

async function listTenders(
  tx: Tx,
  args: ListArgs,
  order: 'published_at' | 'created_at',
  whose: string,
  leadId: string | null,
): Promise<Page<TenderSummary>> {
  const size = pageSize(args);
  const [at, id] = args.after ? decodeCursor(args.after, ['text', 'uuid']) : [null, null];
  const values = [leadId, ...valuesOf(args.filter)];
  const rows = await tx.query<SummaryRow>(
    `select t.id, t.number, t.title_nl as "titleNl", t.title_en as "titleEn", t.state, t.procedure,
       t.cpv_code as "cpvCode", t.region, t.lead_organisation_id as "leadOrganisationId",
       o.name as "leadOrganisationName", t.maximum_cents as "maximumCents", t.closes_at as "closesAt",
       t.published_at as "publishedAt", t.updated_at as "updatedAt", t.${order}::text as place,
       (select count(*)::integer from tender_lot l where l.tender_id = t.id) as "lotCount"
     from tender t join organisation o on o.id = t.lead_organisation_id
     where ${whose} and ${chosen} and ($10::timestamptz is null or (t.${order}, t.id) < ($10, $11::uuid))
     order by t.${order} desc, t.id desc limit $12`,
    [...values, at, id, size + 1],
  );
  const [counted] = await tx.query<{ total: number }>(
    `select count(*)::integer as total from tender t where ${whose} and ${chosen}`,
    values,
  );
  const page = toPage(rows, size, counted?.total ?? 0, (row) => [row.place, row.id]);
  return {
    ...page,
    nodes: page.nodes.map(({ maximumCents, place: _place, ...row }) => ({
      ...row,
      maximum: maximumCents === null ? null : toEuro(maximumCents),
    })),
  };
}

const none: TenderFilter = {};

const valuesOf = (filter: TenderFilter | null | undefined): readonly unknown[] => {
  const { states, cpv, region, valueFrom, valueUntil, closesFrom, closesBefore, search } = filter ?? none;
  return [
    states ?? null,
    startOf(cpv, 8),
    startOf(region, 5),
    centsOf(valueFrom?.amount),
    centsOf(valueUntil?.amount),
    closesFrom ?? null,
    closesBefore ?? null,
    wordOf(search),
  ];
};

const startOf = (code: string | null | undefined, longest: number): string | null =>
  code?.trim().slice(0, longest).toUpperCase() || null;

const centsOf = (amount: string | undefined): string | null => {
  const money = amount === undefined ? null : parseMoney(amount);
  return money?.ok ? money.value.minor.toString() : null;
};

const wordOf = (search: string | null | undefined): string | null =>
  (search ?? '')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .slice(0, 100)
    .trim()
    .toLowerCase() || null;
