import { CHUNK_ROWS, emptyColumns, GroupSums } from '@bundel/demand-domain';
import { median } from '../measure.js';
import { bodies, fillColumns, groups, keyOfRow } from './synthetic-lines.js';

/** A group as PostgreSQL counted it. */
export interface Counted {
  readonly item: string;
  readonly period: string;
  readonly bodyType: string;
  readonly commitment: string;
  readonly lines: number;
  readonly bodies: number;
  readonly minimum: string;
  readonly expected: string;
  readonly maximum: string;
  readonly floorLines: readonly number[];
}

export type FoldedTexts = ReadonlyMap<string, string>;

/** Median of five folds, each into fresh sums; rows are drawn a chunk at a time, so that memory stays the same at any size. */
export function foldSynthetic(rows: number): { readonly micros: number; readonly groups: FoldedTexts } {
  const seats = new Seats();
  const columns = emptyColumns(CHUNK_ROWS);
  const micros: number[] = [];
  let sums = new GroupSums();
  for (let round = 0; round < 6; round += 1) {
    sums = new GroupSums();
    let spent = 0;
    for (let from = 0; from < rows; from += CHUNK_ROWS) {
      fillColumns(columns, from, Math.min(CHUNK_ROWS, rows - from), (i) => seats.of(i));
      const started = performance.now();
      seats.grow(sums);
      sums.fold(columns);
      spent += performance.now() - started;
    }
    if (round > 0) micros.push((spent * 1_000) / rows);
  }
  return { micros: Number(median(micros).toPrecision(3)), groups: seats.read(sums) };
}

/** Dictionary of the keys that were drawn. */
class Seats {
  private readonly byCode = new Uint32Array(bodies * groups.items * groups.periods * groups.commitments);
  private readonly groupPlaces = new Map<string, number>();
  private readonly groupOfSeat: number[] = [];

  of(i: number): number {
    const code = codeOf(i);
    const known = this.byCode[code] as number;
    if (known !== 0) return known - 1;
    const text = textOf(keyOfRow(i));
    const group = this.groupPlaces.get(text) ?? this.groupPlaces.size;
    this.groupPlaces.set(text, group);
    this.byCode[code] = this.groupOfSeat.push(group);
    return this.groupOfSeat.length - 1;
  }

  grow(sums: GroupSums): void {
    while (sums.groups < this.groupPlaces.size) sums.addGroup();
    while (sums.seats < this.groupOfSeat.length) sums.addSeat(this.groupOfSeat[sums.seats] as number);
  }

  read(sums: GroupSums): FoldedTexts {
    const lines = new Array<number>(sums.groups).fill(0);
    const seated = new Array<number>(sums.groups).fill(0);
    this.groupOfSeat.forEach((group, seat) => {
      lines[group] = (lines[group] as number) + sums.linesAt(seat);
      seated[group] = (seated[group] as number) + (sums.linesAt(seat) > 0 ? 1 : 0);
    });
    const figures = (group: number): string =>
      [
        ...[sums.sumAt(group, 0), sums.sumAt(group, 1), sums.sumAt(group, 2), lines[group], seated[group]],
        ...sums.floorsAt(group),
      ].join();
    return new Map([...this.groupPlaces].map(([text, group]) => [text, figures(group)]));
  }
}

const codeOf = (i: number): number => {
  const item = ((i * 69_623) % 1_009) % groups.items;
  const period = ((i * 40_692) % 2_003) % groups.periods;
  const commitment = ((i * 39_373) % 3_001) % groups.commitments;
  const body = (i * 48_271) % bodies;
  return ((body * groups.items + item) * groups.periods + period) * groups.commitments + commitment;
};

const textOf = (key: Pick<Counted, 'item' | 'period' | 'bodyType' | 'commitment'>): string =>
  [key.item, key.period, key.bodyType, key.commitment].join('|');

/** A figure of another result would say nothing. @throws Error on the first group that differs */
export function sameSums(counted: readonly Counted[], folded: FoldedTexts, rows: number): void {
  const micro = (text: string): bigint => BigInt(text.replace('.', ''));
  let lines = 0;
  for (const row of counted) {
    const { minimum, expected, maximum } = row;
    const sums = [micro(minimum), micro(expected), micro(maximum)];
    if (folded.get(textOf(row)) !== [...sums, row.lines, row.bodies, ...row.floorLines].join())
      throw new Error(`PostgreSQL and the fold differ in ${textOf(row)}.`);
    lines += row.lines;
  }
  if (counted.length !== folded.size || lines !== rows)
    throw new Error('PostgreSQL and the fold differ in groups.');
}
