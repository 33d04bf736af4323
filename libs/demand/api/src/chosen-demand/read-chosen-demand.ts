import type { LeadView } from '@bundel/demand-domain';
import type { Tx } from '@bundel/platform';
import type { ChosenDemand, ChosenLine, ChosenTotal, DemandSelection } from './chosen-demand.js';

/** How many lines one answer holds at most; a call of all bodies with some 25 items each stays below it. */
export const MOST_CHOSEN_LINES = 25_000;

/**
 * The submitted lines of a call, for whoever works for the body that leads it; null when that is not so. Row security
 * decides once more what is seen: lines only when the call shows them, budgets only when it shows prices.
 */
export async function readChosenDemand(
  tx: Tx,
  campaignId: string,
  selection: DemandSelection = {},
): Promise<ChosenDemand | null> {
  const [campaign] = await tx.query<{ leadSees: LeadView }>(
    `select lead_sees as "leadSees" from campaign
     where id = $1 and (bundel.is_system() or lead_organisation_id = bundel.organisation_id())`,
    [campaignId],
  );
  if (campaign === undefined) return null;
  const values = [campaignId, ...conditionsOf(selection)];
  if (campaign.leadSees === 'totals')
    return { campaignId, shown: 'totals', lines: [], ...(await readTotals(tx, values)) };
  const lines = await tx.query<ChosenLine>(linesStatement, [...values, MOST_CHOSEN_LINES + 1]);
  return lines.length > MOST_CHOSEN_LINES
    ? { campaignId, shown: 'tooMany', lines: [], ...(await readTotals(tx, values)) }
    : { campaignId, shown: 'lines', lines, bodies: 0, totals: [] };
}

const conditionsOf = (selection: DemandSelection): readonly unknown[] => [
  selection.items ?? null,
  selection.lots ?? null,
  selection.bodyTypes ?? null,
  selection.provinces ?? null,
  selection.commitments ?? null,
  selection.periods ?? null,
  selection.organisations ?? null,
  selection.lines ?? null,
];

const linesStatement = `
  select l.id as "lineId", l.organisation_id as "bodyId", o.name as "bodyName", o.kind as "bodyKind",
         coalesce(o.province_code, '') as province, l.item_id as "itemId", i.name as "itemName", i.lot, l.commitment,
         i.unit, l.unit as "enteredUnit",
         jsonb_build_object('minimum', v.minimum::text, 'expected', v.expected::text, 'maximum', v.maximum::text) as volume,
         l.floor, l.data_sensitivity as "dataSensitivity", l.storage_region as "storageRegion",
         l.key_custody as "keyCustody", l.open_standards as "openStandards", l.earliest_start::text as "earliestStart",
         l.latest_start::text as "latestStart", coalesce(round(p.unit_price_ceiling_cents * v.expected), p.budget_cents)::text as "budgetCents"
  from demand_line l
  join campaign_item i on i.id = l.item_id
  join organisation o on o.id = l.organisation_id
  join (
    select line_id, sum(minimum) as minimum, sum(expected) as expected, sum(maximum) as maximum
    from demand_line_period
    where campaign_id = $1 and ($7::text[] is null or period = any($7))
    group by line_id
  ) v on v.line_id = l.id
  left join demand_line_price p on p.line_id = l.id
  where l.campaign_id = $1 and l.state = 'submitted'
    and ($2::uuid[] is null or l.item_id = any($2))
    and ($3::text[] is null or i.lot = any($3))
    and ($4::text[] is null or o.kind = any($4))
    and ($5::text[] is null or coalesce(o.province_code, '') = any($5))
    and ($6::text[] is null or l.commitment = any($6))
    and ($8::uuid[] is null or l.organisation_id = any($8))
    and ($9::uuid[] is null or l.id = any($9))
  order by l.id
  limit $10`;

const chosenGroups = (table: string): string => `
  from ${table} t join campaign_item i on i.id = t.item_id
  where t.campaign_id = $1 and t.lines > 0
    and ($2::uuid[] is null or t.item_id = any($2))
    and ($3::text[] is null or i.lot = any($3))
    and ($4::text[] is null or t.body_type = any($4))
    and ($5::text[] is null or t.province = any($5))
    and ($6::text[] is null or t.commitment = any($6))
    and ($7::text[] is null or t.period = any($7))`;

/** From the maintained groups; asking for single bodies or lines would undo that only totals are shown: it answers none. */
async function readTotals(
  tx: Tx,
  values: readonly unknown[],
): Promise<{ readonly bodies: number; readonly totals: readonly ChosenTotal[] }> {
  if (values[7] !== null || values[8] !== null) return { bodies: 0, totals: [] };
  const asked = values.slice(0, 7);
  const totals = await tx.query<ChosenTotal>(
    `select t.unit, sum(t.minimum)::text as minimum, sum(t.expected)::text as expected, sum(t.maximum)::text as maximum
     ${chosenGroups('demand_total')} group by t.unit order by t.unit`,
    asked,
  );
  const [counted] = await tx.query<{ bodies: number }>(
    `select count(distinct t.organisation_id)::integer as bodies ${chosenGroups('demand_total_body')}`,
    asked,
  );
  return { bodies: counted?.bodies ?? 0, totals };
}
