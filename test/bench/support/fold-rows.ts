import { LineFold, packFloor, type FoldedGroup } from '@bundel/demand-domain';
import type pg from 'pg';

/** Rows fetched at a time: enough to forget the round trip, little enough to hold. */
const FETCH_ROWS = 10_000;

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

/** Folds whatever statement gives rows with the columns of a counted line. */
export async function foldRows(client: pg.Client, statement: string): Promise<readonly FoldedGroup[]> {
  const fold = new LineFold();
  await client.query(`declare counted_lines no scroll cursor for ${statement}`);
  for (;;) {
    const { rows } = await client.query<CountedRow>(`fetch forward ${FETCH_ROWS} from counted_lines`);
    for (const row of rows)
      fold.add(fold.seatOf(row), packFloor(row.floor), row.minimum, row.expected, row.maximum);
    if (rows.length < FETCH_ROWS) break;
  }
  await client.query('close counted_lines');
  return fold.groups();
}
