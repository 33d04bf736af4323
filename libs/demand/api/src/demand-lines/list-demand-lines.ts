import { decodeCursor, encodeCursor, pageSize, toUserErrors, type Tx } from '@bundel/platform';
import { filterValues, totalsCondition } from '../demand-totals/demand-grouping.js';
import { findLedCampaign } from '../demand-totals/led-campaign.js';
import { notFound } from '../errors/error-union.js';
import { DemandLineOrder, type DemandLinesArgs } from './demand-lines.args.js';
import type { LedDemandLine, LedDemandLines, LedLineSum } from './demand-lines.types.js';

const orders: Readonly<Record<DemandLineOrder, string>> = {
  expected: 'line.expected',
  organisation: 'line.sort_name collate "C"',
  commitment: `array_position(array['interest', 'estimate', 'pledge'], line.commitment)`,
  floor: '(select max(level) from unnest(line.floor) as level)',
  changedAt: 'line.changed_at',
};

/** Periods of submitted lines under the filter ($1 to $7) and the search ($8); row security keeps to the lead's own view. */
const found = `
  found as materialized (
    select l.id, l.organisation_id, o.name, o.sort_name, t.body_type, t.province, l.item_id, i.lot, i.unit, l.label,
      l.commitment, l.revision, l.floor, l.current_contract_id, l.changed_at, t.period, t.minimum, t.expected, t.maximum
    from demand_line l
    join campaign_item i on i.id = l.item_id
    join organisation o on o.id = l.organisation_id
    cross join lateral (
      select l.item_id, l.commitment, o.kind as body_type, coalesce(o.province_code, '') as province, p.period,
        p.minimum, p.expected, p.maximum
      from demand_line_period p where p.line_id = l.id) t
    where l.campaign_id = $1 and l.state = 'submitted' and ${totalsCondition}
      and ($8::text is null or position(lower($8) in lower(o.name)) > 0 or position(lower($8) in lower(l.label)) > 0))`;

const perLine = `
  line as materialized (
    select id, organisation_id, name, sort_name, body_type, province, item_id, lot, unit, label, commitment, revision,
      floor, current_contract_id, changed_at, sum(minimum) as minimum, sum(expected) as expected, sum(maximum) as maximum
    from found group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)`;

const money = (cents: string): string => `case when ${cents} is not null then
  json_build_object('amount', trim_scale(${cents}::numeric / 100)::text, 'currency', 'EUR') end`;

const pageStatement = (order: string): string => `
  with ${found}, ${perLine}, page as (
    select line.*, row_number() over (order by ${order}, line.id) as place from line order by place limit $9 offset $10)
  select page.id, page.organisation_id as "organisationId", page.name as "organisationName", page.body_type as "bodyType",
    page.province, page.item_id as "itemId", page.lot, page.unit, page.label, page.commitment, page.revision, page.floor,
    page.changed_at as "changedAt", trim_scale(page.minimum)::text as minimum,
    trim_scale(page.expected)::text as expected, trim_scale(page.maximum)::text as maximum,
    rc.ends_on::text as "contractEndsOn",
    ${money('price.unit_price_ceiling_cents')} as "unitPriceCeiling", ${money('price.budget_cents')} as budget,
    (select json_agg(json_build_object('period', f.period, 'minimum', trim_scale(f.minimum)::text,
       'expected', trim_scale(f.expected)::text, 'maximum', trim_scale(f.maximum)::text) order by f.period)
     from found f where f.id = page.id) as quantities
  from page
  left join demand_line_price price on price.line_id = page.id
  left join running_contract rc on rc.id = page.current_contract_id
  order by page.place`;

const sumColumns = `unit, period, commitment, trim_scale(sum(minimum))::text as minimum,
  trim_scale(sum(expected))::text as expected, trim_scale(sum(maximum))::text as maximum`;

const sumStatement = `with ${found}
  select ${sumColumns} from found group by unit, period, commitment order by unit, period, commitment`;
const pageSumStatement = `with ${found}
  select ${sumColumns} from found where id = any($9) group by unit, period, commitment order by unit, period, commitment`;
const countStatement = `with ${found} select count(distinct id)::integer as total from found`;

const none = (errors: LedDemandLines['errors']): LedDemandLines => ({
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
  totalCount: 0,
  pageSums: [],
  filterSums: [],
  showsPrices: false,
  errors,
});

/** One page of lines for the lead, sorted and summed by the database. */
export async function listDemandLines(tx: Tx, args: DemandLinesArgs): Promise<LedDemandLines> {
  const size = pageSize(args);
  const offset = offsetOf(args.after);
  const campaign = await findLedCampaign(tx, args.campaignId);
  if (campaign === null) return none(toUserErrors([notFound('campaign', ['campaignId'])]));
  if (campaign.leadSees === 'totals') return none(toUserErrors([totalsOnly]));
  const { by, descending } = args.sort ?? { by: DemandLineOrder.expected, descending: true };
  const search = args.search?.replaceAll('\u0000', '').trim().slice(0, 100) || null;
  const values = [args.campaignId, ...filterValues(args.filter), search];
  const rows = await tx.query<LedDemandLine>(pageStatement(`${orders[by]} ${descending ? 'desc' : 'asc'}`), [
    ...values,
    size + 1,
    offset,
  ]);
  const nodes = rows.slice(0, size);
  const counted = await tx.query<{ total: number }>(countStatement, values);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: nodes.length === 0 ? null : encodeCursor([offset + nodes.length]),
    },
    totalCount: counted[0]?.total ?? 0,
    pageSums: await tx.query<LedLineSum>(pageSumStatement, [...values, nodes.map(({ id }) => id)]),
    filterSums: await tx.query<LedLineSum>(sumStatement, values),
    showsPrices: campaign.leadSeesPrices,
    errors: [],
  };
}

const totalsOnly = {
  code: 'NOT_ALLOWED.TOTALS_ONLY',
  message: 'This campaign shows its lead the totals, not the lines.',
};

/** Any column can be sorted by, so a page is found by its place. */
const offsetOf = (after: string | null | undefined): number =>
  after ? Math.min(Math.max(0, Math.trunc(decodeCursor(after, ['number'])[0])), 10_000_000) : 0;
