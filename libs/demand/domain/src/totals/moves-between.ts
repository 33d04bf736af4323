import {
  addDecimals,
  isZeroDecimal,
  negateDecimal,
  type Decimal,
  type Period,
  type Quantity,
} from '@bundel/kernel';
import { SEAL_LEVELS, SOV_OBJECTIVES, type Commitment, type SealFloor } from '../vocabulary.js';

/** A submitted line as totals see it: in the unit of its item. */
export interface TotalledLine {
  readonly campaignId: string;
  readonly itemId: string;
  readonly organisationId: string;
  /** Kind of the body, for example "municipality". */
  readonly bodyType: string;
  /** Province of the body, empty when it has none. */
  readonly province: string;
  readonly commitment: Commitment;
  /** Unit of the item. */
  readonly unit: string;
  readonly floor: SealFloor;
  readonly quantities: readonly {
    readonly period: Period;
    readonly minimum: Quantity;
    readonly expected: Quantity;
    readonly maximum: Quantity;
  }[];
}

/** Which row of the totals, and on whose behalf. */
export interface GroupKey {
  readonly campaign: string;
  readonly item: string;
  readonly unit: string;
  readonly period: string;
  readonly bodyType: string;
  readonly province: string;
  readonly commitment: string;
  readonly organisation: string;
}

/** What a line adds to one group, or by how much it moves it; a difference can be negative. */
export interface Contribution extends GroupKey {
  readonly lines: number;
  readonly minimum: Decimal;
  readonly expected: Decimal;
  readonly maximum: Decimal;
  /** Lines per objective and level: place `objective × 5 + level` of 40. */
  readonly floorLines: readonly number[];
}

/** Eight ones in forty places: which level each objective asks. */
const floorLinesOf = (floor: SealFloor): readonly number[] => {
  const places = new Array<number>(SOV_OBJECTIVES * SEAL_LEVELS).fill(0);
  floor.forEach((level, objective) => (places[objective * SEAL_LEVELS + level] = 1));
  return places;
};

/** What a submitted line adds to the totals: one contribution per period; a withdrawn line adds nothing, so pass null. */
export const contributionsOf = (line: TotalledLine | null): readonly Contribution[] => {
  if (line === null) return [];
  const floorLines = floorLinesOf(line.floor);
  return line.quantities.map(({ period, minimum, expected, maximum }) => ({
    campaign: line.campaignId,
    item: line.itemId,
    unit: line.unit,
    period,
    bodyType: line.bodyType,
    province: line.province,
    commitment: line.commitment,
    organisation: line.organisationId,
    lines: 1,
    minimum,
    expected,
    maximum,
    floorLines,
  }));
};

const negated = (one: Contribution): Contribution => ({
  ...one,
  lines: -one.lines,
  minimum: negateDecimal(one.minimum),
  expected: negateDecimal(one.expected),
  maximum: negateDecimal(one.maximum),
  floorLines: one.floorLines.map((count) => (count === 0 ? 0 : -count)),
});

const added = (a: Contribution, b: Contribution): Contribution => ({
  ...a,
  lines: a.lines + b.lines,
  minimum: addDecimals(a.minimum, b.minimum),
  expected: addDecimals(a.expected, b.expected),
  maximum: addDecimals(a.maximum, b.maximum),
  floorLines: a.floorLines.map((count, place) => count + (b.floorLines[place] as number)),
});

const movesNothing = (one: Contribution): boolean =>
  one.lines === 0 &&
  isZeroDecimal(one.minimum) &&
  isZeroDecimal(one.expected) &&
  isZeroDecimal(one.maximum) &&
  one.floorLines.every((count) => count === 0);

/** Fields in the order of the key of a total, so that rows are always locked in the same order. */
const keyOf = (one: GroupKey): string =>
  [
    one.campaign,
    one.item,
    one.unit,
    one.period,
    one.bodyType,
    one.province,
    one.commitment,
    one.organisation,
  ].join('|');

/** Adds contributions of one group and body together and drops what cancels out; in order of the key. */
export const foldMoves = (contributions: Iterable<Contribution>): readonly Contribution[] => {
  const folded = new Map<string, Contribution>();
  for (const one of contributions) {
    const key = keyOf(one);
    const known = folded.get(key);
    folded.set(key, known === undefined ? one : added(known, one));
  }
  return [...folded]
    .filter(([, one]) => !movesNothing(one))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
};

/** How the totals move when a line changes; null stands for no line (not yet submitted, or withdrawn). */
export const movesBetween = (
  before: TotalledLine | null,
  after: TotalledLine | null,
): readonly Contribution[] => foldMoves([...contributionsOf(before).map(negated), ...contributionsOf(after)]);

/** The moves of many lines that change together, one per group and body. */
export const movesBetweenMany = (
  changes: Iterable<{ readonly before: TotalledLine | null; readonly after: TotalledLine | null }>,
): readonly Contribution[] => foldMoves(contributionsIn(changes));

function* contributionsIn(
  changes: Iterable<{ readonly before: TotalledLine | null; readonly after: TotalledLine | null }>,
): Generator<Contribution> {
  for (const { before, after } of changes) {
    for (const one of contributionsOf(before)) yield negated(one);
    yield* contributionsOf(after);
  }
}
