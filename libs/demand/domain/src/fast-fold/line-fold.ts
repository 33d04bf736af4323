import type { GroupKey } from '../totals/moves-between.js';
import { GroupSums } from './group-sums.js';
import { CHUNK_ROWS, emptyColumns } from './line-columns.js';
import { formatMicro, microOf } from './micro-quantity.js';

/** Totals of one exact group; quantities have six decimals, as the database writes them. */
export interface FoldedGroup extends Omit<GroupKey, 'organisation'> {
  readonly lines: number;
  readonly bodies: number;
  readonly minimum: string;
  readonly expected: string;
  readonly maximum: string;
  /** Lines per objective and level: place `objective × 5 + level` of 40. */
  readonly floorLines: readonly number[];
}

const separator = '\u001f';
type Wide = [bigint, bigint, bigint];

/**
 * Adds up demand of any size in bounded memory: rows come in one by one, are written as columns and folded a chunk at
 * a time. Exact for quantities of any length; what does not fit a double is added aside. What it holds grows with the
 * number of groups and bodies, not with that of lines.
 */
export class LineFold {
  private readonly columns = emptyColumns(CHUNK_ROWS);
  private readonly sums = new GroupSums();
  private readonly groupPlaces = new Map<string, number>();
  private readonly seatPlaces = new Map<string, number>();
  private readonly groupKeys: Omit<GroupKey, 'organisation'>[] = [];
  private readonly wide = new Map<number, Wide>();

  /** Place of a group and body in the dictionary; ask it once and keep it where rows of one body come together. */
  seatOf(key: GroupKey): number {
    const groupText = groupTextOf(key);
    const seatText = `${groupText}${separator}${key.organisation}`;
    const known = this.seatPlaces.get(seatText);
    if (known !== undefined) return known;
    const seat = this.sums.addSeat(this.groupPlaceOf(key, groupText));
    this.seatPlaces.set(seatText, seat);
    return seat;
  }

  /** One period of one line. `floor` is packed by `packFloor`; quantities are canonical decimal text. */
  add(seat: number, floor: number, minimum: string, expected: string, maximum: string): void {
    const { columns } = this;
    const row = columns.rows++;
    columns.seat[row] = seat;
    columns.floor[row] = floor;
    columns.minimum[row] = this.narrow(microOf(minimum), seat, 0);
    columns.expected[row] = this.narrow(microOf(expected), seat, 1);
    columns.maximum[row] = this.narrow(microOf(maximum), seat, 2);
    if (columns.rows === CHUNK_ROWS) this.flush();
  }

  /** The groups that have lines, in the order of their keys. */
  groups(): readonly FoldedGroup[] {
    this.flush();
    const lines = new Array<number>(this.sums.groups).fill(0);
    const bodies = new Array<number>(this.sums.groups).fill(0);
    for (let seat = 0; seat < this.sums.seats; seat += 1) {
      const group = this.sums.groupAt(seat);
      const count = this.sums.linesAt(seat);
      lines[group] = (lines[group] as number) + count;
      if (count > 0) bodies[group] = (bodies[group] as number) + 1;
    }
    return [...this.groupPlaces]
      .filter(([, group]) => (lines[group] as number) > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, group]) => this.groupAt(group, lines[group] as number, bodies[group] as number));
  }

  private groupAt(group: number, lines: number, bodies: number): FoldedGroup {
    const aside = this.wide.get(group) ?? [0n, 0n, 0n];
    return {
      ...(this.groupKeys[group] as Omit<GroupKey, 'organisation'>),
      lines,
      bodies,
      minimum: formatMicro(this.sums.sumAt(group, 0) + aside[0]),
      expected: formatMicro(this.sums.sumAt(group, 1) + aside[1]),
      maximum: formatMicro(this.sums.sumAt(group, 2) + aside[2]),
      floorLines: this.sums.floorsAt(group),
    };
  }

  private groupPlaceOf(key: Omit<GroupKey, 'organisation'>, text: string): number {
    const known = this.groupPlaces.get(text);
    if (known !== undefined) return known;
    const group = this.sums.addGroup();
    this.groupPlaces.set(text, group);
    const { campaign, item, unit, period, bodyType, province, commitment } = key;
    this.groupKeys.push({ campaign, item, unit, period, bodyType, province, commitment });
    return group;
  }

  private narrow(micro: number | bigint, seat: number, measure: 0 | 1 | 2): number {
    if (typeof micro === 'number') return micro;
    const group = this.sums.groupAt(seat);
    const aside = this.wide.get(group) ?? [0n, 0n, 0n];
    aside[measure] += micro;
    this.wide.set(group, aside);
    return 0;
  }

  private flush(): void {
    this.sums.fold(this.columns);
    this.columns.rows = 0;
  }
}

const groupTextOf = (key: Omit<GroupKey, 'organisation'>): string =>
  [key.campaign, key.item, key.unit, key.period, key.bodyType, key.province, key.commitment].join(separator);
