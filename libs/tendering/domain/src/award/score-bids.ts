import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  RATIONAL_ONE,
  RATIONAL_ZERO,
  rational,
  rationalOf,
  roundHalfUp,
  roundRational,
  subtractRationals,
  unlessRefused,
  type Rational,
  type Result,
} from '@bundel/kernel';
import type { Refusal } from '../refusal.js';
import type { AwardBid, AwardMethod, PublishedMethod } from './award-method.js';
import { checkBids, checkFormula } from './check-method.js';
import { naturalLogarithm } from './logarithm.js';

export interface BidScore {
  readonly id: string;
  /** Points of the price; null where the method has none. */
  readonly pricePoints: Rational | null;
  /** What bids are ranked by: points, an index, or for award on value the fictional price. */
  readonly score: Rational;
  /** False when the price lies outside the published range and that makes a bid invalid. */
  readonly valid: boolean;
}

export interface Ranking {
  readonly scores: readonly BidScore[];
  /** Valid bids, best first. */
  readonly order: readonly string[];
  /** Bids on one place that the published tie rule does not separate: lots are drawn. */
  readonly drawLots: readonly (readonly string[])[];
}

/** How scores become a ranking; `checkPublishedMethod` guards what is published. */
export type ScoringRules = Pick<PublishedMethod, 'method' | 'scoreDecimals' | 'outOfBand' | 'tie'>;

interface Facts {
  readonly price: Rational;
  readonly quality: Rational;
  readonly lowest: Rational;
  readonly best: Rational;
}

const pricePoints = (method: AwardMethod, { price, lowest }: Facts): Rational | null => {
  switch (method.kind) {
    case 'relative-lowest':
      return multiplyRationals(rationalOf(method.pricePointsMax), divideRationals(lowest, price));
    case 'absolute-linear': {
      const [min, max] = [rationalOf(method.priceMin), rationalOf(method.priceMax)];
      const share = divideRationals(subtractRationals(max, price), subtractRationals(max, min));
      return multiplyRationals(rationalOf(method.pricePointsMax), share);
    }
    case 'log': {
      const steps = divideRationals(
        naturalLogarithm(divideRationals(price, lowest)),
        naturalLogarithm(rationalOf(method.logBase)),
      );
      return multiplyRationals(rationalOf(method.pricePointsMax), subtractRationals(RATIONAL_ONE, steps));
    }
    default:
      return null;
  }
};

const indexOf = (method: AwardMethod, { price, quality, lowest, best }: Facts): Rational => {
  switch (method.kind) {
    case 'award-on-value':
      return subtractRationals(price, quality);
    case 'utility-index': {
      const ratio = divideRationals(rationalOf(method.qualityWeight), rationalOf(method.priceWeight));
      const worse = multiplyRationals(subtractRationals(best, quality), ratio);
      return multiplyRationals(subtractRationals(RATIONAL_ONE, worse), divideRationals(lowest, price));
    }
    case 'value-for-money':
      return multiplyRationals(divideRationals(quality, price), rationalOf(method.factor));
    default:
      throw new Error('a method with price points has no index');
  }
};

const between = (value: Rational, low: Rational, high: Rational): Rational =>
  compareRationals(value, low) < 0 ? low : compareRationals(value, high) > 0 ? high : value;

const scoreOf = ({ method, scoreDecimals, outOfBand }: ScoringRules, id: string, facts: Facts): BidScore => {
  const raw = pricePoints(method, facts);
  const round = (value: Rational): Rational =>
    scoreDecimals === null ? value : rationalOf(roundRational(value, scoreDecimals, roundHalfUp));
  if (raw === null || !('pricePointsMax' in method)) {
    return { id, pricePoints: null, score: round(indexOf(method, facts)), valid: true };
  }
  const kept = between(raw, RATIONAL_ZERO, rationalOf(method.pricePointsMax));
  const points = round(outOfBand === 'clamp' ? kept : raw);
  const valid = outOfBand !== 'invalid' || compareRationals(kept, raw) === 0;
  return { id, pricePoints: points, score: round(addRationals(points, facts.quality)), valid };
};

const extreme = (values: readonly Rational[], sign: 1 | -1): Rational =>
  values.reduce(
    (found, value) => (compareRationals(value, found) * sign > 0 ? value : found),
    values[0] ?? rational(1n),
  );

/** Positive when `b` is better than `a` by the score alone. */
const byScore = (method: AwardMethod, a: BidScore, b: BidScore): number =>
  compareRationals(b.score, a.score) * (method.kind === 'award-on-value' ? -1 : 1);

const byTieRule = ({ tie }: ScoringRules, a: AwardBid, b: AwardBid): number => {
  if (tie === 'lower-price') return compareRationals(rationalOf(a.price), rationalOf(b.price));
  if (tie === 'higher-quality') return compareRationals(rationalOf(b.quality), rationalOf(a.quality));
  return 0;
};

const ranked = (rules: ScoringRules, bids: readonly AwardBid[], scores: readonly BidScore[]): Ranking => {
  const rows = bids.flatMap((bid, index) => {
    const score = scores[index];
    return score?.valid === true ? [{ bid, score }] : [];
  });
  type RankedBid = (typeof rows)[number];
  const compare = (a: RankedBid, b: RankedBid): number =>
    byScore(rules.method, a.score, b.score) || byTieRule(rules, a.bid, b.bid);
  const order = [...rows].sort((a, b) => compare(a, b) || (a.bid.id < b.bid.id ? -1 : 1));
  const places: RankedBid[][] = [];
  for (const row of order) {
    const place = places.at(-1);
    if (place?.[0] !== undefined && compare(place[0], row) === 0) place.push(row);
    else places.push([row]);
  }
  const ids = (list: readonly RankedBid[]) => list.map(({ bid }) => bid.id);
  return { scores, order: ids(order), drawLots: places.filter(({ length }) => length > 1).map(ids) };
};

/** Scores bids exactly and ranks them; the order in which bids are given never matters. @source PQ-1 … PQ-5 */
export const scoreBids = (rules: ScoringRules, bids: readonly AwardBid[]): Result<Ranking, Refusal> =>
  unlessRefused([...checkFormula(rules.method), ...checkBids(bids)], () => {
    const exact = bids.map(({ price, quality }) => ({
      price: rationalOf(price),
      quality: rationalOf(quality),
    }));
    const lowest = extreme(
      exact.map(({ price }) => price),
      -1,
    );
    const best = extreme(
      exact.map(({ quality }) => quality),
      1,
    );
    const scores = bids.map(({ id }, index) =>
      scoreOf(rules, id, { ...(exact[index] ?? { price: lowest, quality: best }), lowest, best }),
    );
    return ranked(rules, bids, scores);
  });
