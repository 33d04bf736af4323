import { LineFold, packFloor, type FoldedGroup } from '@bundel/demand-domain';
import type { Tx } from '@bundel/platform';

/** Rows fetched at a time: enough to forget the round trip, little enough to hold. */
const FETCH_ROWS = 20_000;

/** One row per submitted line and period of a call ($1), as totals see it. */
const linesOfCall = `
  select l.campaign_id as campaign, l.item_id as item, i.unit, p.period, o.kind as "bodyType",
    coalesce(o.province_code, '') as province, l.commitment, l.organisation_id as organisation,
    l.floor, p.minimum::text, p.expected::text, p.maximum::text
  from demand_line l join demand_line_period p on p.line_id = l.id
  join organisation o on o.id = l.organisation_id join campaign_item i on i.id = l.item_id
  where l.campaign_id = $1 and l.state = 'submitted'`;

/** What a row of lines holds besides its key. */
interface CountedRow {
  readonly campaign: string;
  readonly item: string;
  readonly unit: string;
  readonly period: string;
  readonly bodyType: string;
  readonly province: string;
  readonly commitment: string;
  readonly organisation: string;
  readonly floor: readonly number[];
  readonly minimum: string;
  readonly expected: string;
  readonly maximum: string;
}

/**
 * Counts the totals of a call from its lines in this process: the same figures as `group by` in the database, for sets
 * that would keep the database busy. A cursor sees one moment, and memory grows with the groups, not with the lines.
 * @returns the groups that have lines, in the order of their keys
 */
export const fastRecount = (tx: Tx, campaignId: string): Promise<readonly FoldedGroup[]> =>
  foldRows(tx, linesOfCall, [campaignId]);

/** Folds whatever statement gives rows with the columns of a counted line. */
export async function foldRows(
  tx: Pick<Tx, 'query'>,
  statement: string,
  values: readonly unknown[],
): Promise<readonly FoldedGroup[]> {
  const fold = new LineFold();
  await tx.query(`declare counted_lines no scroll cursor for ${statement}`, values);
  for (;;) {
    const rows = await tx.query<CountedRow>(`fetch forward ${FETCH_ROWS} from counted_lines`);
    for (const row of rows)
      fold.add(fold.seatOf(row), packFloor(row.floor), row.minimum, row.expected, row.maximum);
    if (rows.length < FETCH_ROWS) break;
  }
  await tx.query('close counted_lines');
  return fold.groups();
}
