import { createHash } from 'node:crypto';
import { LineFold, packFloor, type FoldedGroup } from '@bundel/demand-domain';
import type { Tx } from '@bundel/platform';
import { compareStatement, linesAndTotals } from './recount.sql.js';
import type { Recount } from './recount.js';

/** Rows fetched at a time: enough to forget the round trip, little enough to hold. */
const FETCH_ROWS = 10_000;

interface FetchedRow {
  readonly part: 0 | 1;
  /** The line as text, or the maintained total as JSON. */
  readonly whole: string;
  readonly id: string;
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

/** The recount of SQL, bit for bit, with the adding up in this process: memory grows with the groups, not with the lines. */
export async function recountInColumns(tx: Tx, campaignId: string): Promise<Recount> {
  const counting = new Counting(campaignId);
  await tx.query(`declare recounted_lines no scroll cursor for ${linesAndTotals}`, [campaignId]);
  for (;;) {
    const rows = await tx.query<FetchedRow>(`fetch forward ${FETCH_ROWS} from recounted_lines`);
    for (const row of rows) counting.take(row);
    if (rows.length < FETCH_ROWS) break;
  }
  await tx.query('close recounted_lines');
  const { groups, maintained, facts } = counting.outcome();
  const compared = await tx.query<Omit<Recount, keyof typeof facts>>(compareStatement, [
    JSON.stringify(groups.map(asFigure)),
    `[${maintained.join(',')}]`,
  ]);
  return { ...facts, ...(compared[0] as Omit<Recount, keyof typeof facts>) };
}

class Counting {
  private readonly fold = new LineFold();
  private readonly input = createHash('sha256');
  private readonly bodies = new Set<string>();
  private readonly maintained: string[] = [];
  private lines = 0;
  private lastLine = '';

  constructor(private readonly campaign: string) {}

  take(row: FetchedRow): void {
    if (row.part === 1) {
      this.maintained.push(row.whole);
      return;
    }
    this.input.update(this.lines === 0 ? row.whole : `\n${row.whole}`);
    if (row.id !== this.lastLine) this.lines += 1;
    this.lastLine = row.id;
    this.bodies.add(row.organisation);
    const seat = this.fold.seatOf({ ...keyOf(row), campaign: this.campaign });
    this.fold.add(seat, packFloor(row.floor), row.minimum, row.expected, row.maximum);
  }

  outcome() {
    const facts = { lines: this.lines, bodies: this.bodies.size, inputHash: this.input.digest('hex') };
    return { groups: this.fold.groups(), maintained: this.maintained, facts };
  }
}

const keyOf = ({ item, unit, period, bodyType, province, commitment, organisation }: FetchedRow) =>
  ({ item, unit, period, bodyType, province, commitment, organisation }) as Omit<
    Parameters<LineFold['seatOf']>[0],
    'campaign'
  >;

const asFigure = (group: FoldedGroup) => ({
  item_id: group.item,
  unit: group.unit,
  period: group.period,
  body_type: group.bodyType,
  province: group.province,
  commitment: group.commitment,
  lines: group.lines,
  bodies: group.bodies,
  minimum: group.minimum,
  expected: group.expected,
  maximum: group.maximum,
  floor_lines: group.floorLines,
});
