import { roundCeiling } from '@bundel/kernel';
import { inOrder, type DemandFact } from '../facts/demand-fact.js';

/** What is added to the highest stated volume, in hundredths of a percent: 1000 is 10 %. */
export type MarginBasisPoints = number;
export const LARGEST_MARGIN: MarginBasisPoints = 10_000;
const WHOLE = 10_000n;

/** The agreed share of a lot, an item and a body. Volumes in millionths of the unit, money in cents. */
export interface BundleFigure {
  readonly lot: string;
  readonly bodyId: string;
  readonly itemId: string;
  readonly unit: string;
  /** Expected volume of pledges. */
  readonly pledged: bigint;
  /** Expected volume of pledges and estimates: what the notice states as estimate. */
  readonly estimate: bigint;
  /** Highest volume of pledges and estimates with the margin: what call-offs never exceed. */
  readonly maximum: bigint;
  readonly valueCents: bigint;
  readonly maximumCents: bigint;
  /** Lines that state no budget: their value is unknown and not counted as nothing. */
  readonly unpriced: number;
  /** The lines behind the figure. */
  readonly lineIds: readonly string[];
}

/** Sums of figures; volumes are never added over items. */
export interface FigureSum {
  readonly valueCents: bigint;
  readonly maximumCents: bigint;
  readonly unpriced: number;
  readonly lines: number;
}

const scaled = (value: bigint, numerator: bigint, denominator: bigint): bigint =>
  denominator === 0n ? 0n : roundCeiling(value * numerator, denominator);

/** One line's highest volume with the margin; a fraction of a millionth counts as a whole one. */
export const maximumOf = (fact: DemandFact, margin: MarginBasisPoints): bigint =>
  scaled(fact.volume.maximum, WHOLE + BigInt(margin), WHOLE);

/** A budget stands for the expected volume; at the maximum it grows in the same proportion. */
const maximumCentsOf = (fact: DemandFact, margin: MarginBasisPoints): bigint => {
  const budget = fact.budgetCents ?? 0n;
  const { expected, maximum } = fact.volume;
  const [numerator, denominator] = expected === 0n ? [1n, 1n] : [maximum, expected];
  return scaled(budget, numerator * (WHOLE + BigInt(margin)), denominator * WHOLE);
};

const isCounted = ({ commitment }: DemandFact): boolean => commitment !== 'interest';

const figureOfLine = (fact: DemandFact, lot: string, margin: MarginBasisPoints): BundleFigure => ({
  lot,
  bodyId: fact.bodyId,
  itemId: fact.itemId,
  unit: fact.unit,
  pledged: fact.commitment === 'pledge' ? fact.volume.expected : 0n,
  estimate: fact.volume.expected,
  maximum: maximumOf(fact, margin),
  valueCents: fact.budgetCents ?? 0n,
  maximumCents: maximumCentsOf(fact, margin),
  unpriced: fact.budgetCents === null ? 1 : 0,
  lineIds: [fact.lineId],
});

const added = (left: BundleFigure, right: BundleFigure): BundleFigure => ({
  ...left,
  pledged: left.pledged + right.pledged,
  estimate: left.estimate + right.estimate,
  maximum: left.maximum + right.maximum,
  valueCents: left.valueCents + right.valueCents,
  maximumCents: left.maximumCents + right.maximumCents,
  unpriced: left.unpriced + right.unpriced,
  lineIds: [...left.lineIds, ...right.lineIds],
});

const keyOf = ({ lot, bodyId, itemId, unit }: BundleFigure): string =>
  JSON.stringify([lot, bodyId, itemId, unit]);

/**
 * Estimate and maximum per lot, body and item. Rounding happens once, per line and upwards, so that every sum over
 * lots or bodies is the sum of its parts. Interest binds nobody and is left out.
 * @source LAW-2.140-1: who may use how much is named in the notice
 */
export function figuresOf(
  facts: readonly DemandFact[],
  lotOf: (fact: DemandFact) => string,
  margin: MarginBasisPoints,
): readonly BundleFigure[] {
  if (!Number.isInteger(margin) || margin < 0 || margin > LARGEST_MARGIN)
    throw new RangeError(`a margin lies between 0 and ${LARGEST_MARGIN} hundredths of a percent`);
  const figures = new Map<string, BundleFigure>();
  for (const fact of inOrder(facts).filter(isCounted)) {
    const one = figureOfLine(fact, lotOf(fact), margin);
    const before = figures.get(keyOf(one));
    figures.set(keyOf(one), before === undefined ? one : added(before, one));
  }
  return [...figures.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, figure]) => figure);
}

/** The value of some figures together. */
export const sumFigures = (figures: readonly BundleFigure[]): FigureSum => ({
  valueCents: figures.reduce((sum, { valueCents }) => sum + valueCents, 0n),
  maximumCents: figures.reduce((sum, { maximumCents }) => sum + maximumCents, 0n),
  unpriced: figures.reduce((sum, { unpriced }) => sum + unpriced, 0),
  lines: figures.reduce((sum, { lineIds }) => sum + lineIds.length, 0),
});
