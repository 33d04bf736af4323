import { systemScope, type Database, type Member, type Tx } from '@bundel/platform';
import { scopeOf } from '@bundel/platform';
import { lastRuns } from '../demand-total-runs/total-run-rows.js';
import {
  filterValues,
  groupColumns,
  groupKey,
  groupPlaces,
  totalsCondition,
  type GroupRow,
} from './demand-grouping.js';
import type { DemandTotalGroup, DemandTotals } from './demand-totals.types.js';
import { findLedCampaign } from './led-campaign.js';
import { DemandGroupField, type DemandTotalsArgs } from './totals-filter.input.js';

interface SumRow extends GroupRow {
  readonly minimum: string;
  readonly expected: string;
  readonly maximum: string;
  readonly lines: number;
  readonly highestFloor: number[];
}

type Values = readonly unknown[];
type Fields = readonly DemandGroupField[];

/** Totals of a campaign that the own body leads, read from the maintained groups; null when it leads no such campaign. */
export async function readTotals(
  database: Database,
  member: Member,
  args: DemandTotalsArgs,
): Promise<DemandTotals | null> {
  const fields = [...new Set(args.groupBy)];
  const values = [args.campaignId, ...filterValues(args.filter)];
  const found = await database.read(scopeOf(member), async (tx) => {
    if ((await findLedCampaign(tx, args.campaignId)) === null) return null;
    const sums = await sumGroups(tx, fields, values);
    const bodies = await countBodies(tx, fields, values);
    const [run, previousRun] = await lastRuns(tx, args.campaignId);
    const atRun = await expectedAt(tx, fields, run?.id, values);
    const atPrevious = await expectedAt(tx, fields, previousRun?.id, values);
    return { sums, bodies, run: run ?? null, previousRun: previousRun ?? null, atRun, atPrevious };
  });
  if (found === null) return null;
  const lines = fields.includes(DemandGroupField.period) ? null : await countLines(database, fields, values);
  const groups = found.sums.map((row) => {
    const key = groupKey(row);
    return {
      ...row,
      lines: lines?.get(key) ?? row.lines,
      bodies: found.bodies.get(key) ?? 0,
      expectedAtRun: found.run === null ? null : (found.atRun.get(key) ?? '0'),
      expectedAtPreviousRun: found.previousRun === null ? null : (found.atPrevious.get(key) ?? '0'),
    } as DemandTotalGroup;
  });
  return { campaignId: args.campaignId, groups, run: found.run, previousRun: found.previousRun };
}

/** The highest level of an objective that any line of the group asks. */
const highest = (objective: number): string => {
  const levels = [4, 3, 2, 1].map(
    (level) => `when t.floor_lines[${objective * 5 + level + 1}] > 0 then ${level}`,
  );
  return `max(case ${levels.join(' ')} else 0 end)`;
};
const highestFloor = Array.from({ length: 8 }, (_, objective) => highest(objective)).join(', ');

const sumGroups = (tx: Tx, fields: Fields, values: Values): Promise<SumRow[]> =>
  tx.query<SumRow>(
    `select ${groupColumns(fields)}, trim_scale(sum(t.minimum))::text as minimum,
       trim_scale(sum(t.expected))::text as expected, trim_scale(sum(t.maximum))::text as maximum,
       sum(t.lines)::integer as lines, array[${highestFloor}] as "highestFloor"
     from demand_total t join campaign_item i on i.id = t.item_id
     where t.campaign_id = $1 and t.lines > 0 and ${totalsCondition}
     group by ${groupPlaces} order by ${groupPlaces}`,
    values,
  );

async function countBodies(tx: Tx, fields: Fields, values: Values): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<GroupRow & { readonly bodies: number }>(
    `select ${groupColumns(fields)}, count(distinct t.organisation_id)::integer as bodies
     from demand_total_body t join campaign_item i on i.id = t.item_id
     where t.campaign_id = $1 and t.lines > 0 and ${totalsCondition} group by ${groupPlaces}`,
    values,
  );
  return new Map(rows.map((row) => [groupKey(row), row.bodies]));
}

/** A line stands in every period it has, so lines over periods are counted from the lines; the lead may know how many, always. */
async function countLines(
  database: Database,
  fields: Fields,
  values: Values,
): Promise<ReadonlyMap<string, number>> {
  const rows = await database.read(systemScope('count the lines behind totals'), (tx) =>
    tx.query<GroupRow & { readonly lines: number }>(
      `select ${groupColumns(fields)}, count(*)::integer as lines
       from (select l.item_id, ci.unit, l.commitment, o.kind as body_type, coalesce(o.province_code, '') as province,
               null::text as period
             from demand_line l join organisation o on o.id = l.organisation_id
               join campaign_item ci on ci.id = l.item_id
             where l.campaign_id = $1 and l.state = 'submitted' and exists (
               select 1 from demand_line_period p
               where p.line_id = l.id and ($6::text[] is null or p.period = any($6)))) t
       join campaign_item i on i.id = t.item_id
       where ${totalsCondition.replace('t.period = any($6)', 'true')} group by ${groupPlaces}`,
      values,
    ),
  );
  return new Map(rows.map((row) => [groupKey(row), row.lines]));
}

async function expectedAt(
  tx: Tx,
  fields: Fields,
  runId: string | undefined,
  values: Values,
): Promise<ReadonlyMap<string, string>> {
  if (runId === undefined) return new Map();
  const rows = await tx.query<GroupRow & { readonly expected: string }>(
    `select ${groupColumns(fields)}, trim_scale(sum(t.expected))::text as expected
     from demand_total_run r, jsonb_to_recordset(r.figures) as t(item_id uuid, unit text, period text, body_type text,
       province text, commitment text, expected numeric), campaign_item i
     where r.id = $1 and i.id = t.item_id and ${totalsCondition} group by ${groupPlaces}`,
    [runId, ...values.slice(1)],
  );
  return new Map(rows.map((row) => [groupKey(row), row.expected]));
}
