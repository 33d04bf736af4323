import {
  addDecimals,
  formatDecimal,
  normaliseDecimal,
  parseDecimal,
  valueOf,
  ZERO,
  type Decimal,
} from '@bundel/kernel';

/** A line as a group needs it: what it is grouped by, whose it is, how much. Quantities are canonical decimal text. */
export interface CountedLine {
  readonly body: string;
  readonly bodyType: string;
  readonly province: string;
  readonly lot: string;
  readonly item: string;
  readonly unit: string;
  readonly period: string;
  readonly commitment: string;
  readonly min: string;
  readonly expected: string;
  readonly max: string;
}

export type GroupField = 'bodyType' | 'province' | 'lot' | 'item' | 'unit' | 'period' | 'commitment' | 'body';

export interface Group {
  readonly min: string;
  readonly expected: string;
  readonly max: string;
  readonly bodies: number;
}

interface Sums {
  min: Decimal;
  expected: Decimal;
  max: Decimal;
  readonly bodies: Set<string>;
}

const read = (text: string): Decimal => valueOf(parseDecimal(text));
const write = (value: Decimal): string => formatDecimal(normaliseDecimal(value));

/**
 * Exact sums per group and the number of bodies in it. The key of a group is its values in the order of `groupBy`,
 * joined by `|`; groups come in order of their key, whatever the order of the lines.
 */
export const aggregate = (
  lines: Iterable<CountedLine>,
  groupBy: readonly GroupField[],
): Readonly<Record<string, Group>> => {
  const groups = new Map<string, Sums>();
  for (const line of lines) {
    const key = groupBy.map((field) => line[field]).join('|');
    const sums = groups.get(key) ?? { min: ZERO, expected: ZERO, max: ZERO, bodies: new Set<string>() };
    sums.min = addDecimals(sums.min, read(line.min));
    sums.expected = addDecimals(sums.expected, read(line.expected));
    sums.max = addDecimals(sums.max, read(line.max));
    sums.bodies.add(line.body);
    groups.set(key, sums);
  }
  return Object.fromEntries(
    [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { min, expected, max, bodies }]) => [
        key,
        { min: write(min), expected: write(expected), max: write(max), bodies: bodies.size },
      ]),
  );
};
