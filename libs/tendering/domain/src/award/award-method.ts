import type { Decimal } from '@bundel/kernel';

/**
 * How bids are compared; `quality` is in points, or in euros for award on value.
 * @source LAW-2.115; formulas: PQ-1 … PQ-5
 */
export type AwardMethod =
  /** Price points × lowest price ÷ price. Relative: a bid's points depend on the others. */
  | { readonly kind: 'relative-lowest'; readonly pricePointsMax: Decimal }
  /** Price points fall linearly from the published minimum to the published maximum. */
  | {
      readonly kind: 'absolute-linear';
      readonly pricePointsMax: Decimal;
      readonly priceMin: Decimal;
      readonly priceMax: Decimal;
    }
  /** Price points × (1 − log(price ÷ lowest price) ÷ log base); negative beyond base × lowest price. */
  | { readonly kind: 'log'; readonly pricePointsMax: Decimal; readonly logBase: Decimal }
  /** Price minus the value of quality in euros; lowest wins. */
  | { readonly kind: 'award-on-value' }
  /** (1 − (best quality − quality) × quality weight ÷ price weight) × lowest price ÷ price. */
  | { readonly kind: 'utility-index'; readonly qualityWeight: Decimal; readonly priceWeight: Decimal }
  /** Quality ÷ price × factor. */
  | { readonly kind: 'value-for-money'; readonly factor: Decimal };

export type AwardMethodKind = AwardMethod['kind'];

/** Methods in which a bid's score depends on the other bids. @source PQ-2 */
export const RELATIVE_METHODS: ReadonlySet<AwardMethodKind> = new Set([
  'relative-lowest',
  'log',
  'utility-index',
]);

/** What happens to the ranking when a bid turns out invalid. @source PQ-2: HR 9 May 2014, ECLI:NL:HR:2014:1078 */
export type OnInvalidation = 'keep' | 'recompute';
/** A price outside the published range: points as they come, points within 0 and the maximum, or an invalid bid. @source PQ-3 */
export type OutOfBand = 'none' | 'clamp' | 'invalid';
/** Who goes first on an equal score. @source PQ-4 */
export type TieRule = 'lower-price' | 'higher-quality' | 'draw-lots';

/** Everything about the method that is published before bids arrive. @source PQ-2, PQ-3, PQ-4 */
export interface PublishedMethod {
  readonly method: AwardMethod;
  /** Decimals of a score, half up; null: exact scores are compared. */
  readonly scoreDecimals: number | null;
  readonly outOfBand: OutOfBand;
  readonly tie: TieRule;
  readonly onInvalidation: OnInvalidation | null;
  /** Points of the quality criteria; with the price points they add up to 100. Null where the method has no points. */
  readonly qualityPoints: readonly Decimal[] | null;
}

export interface AwardBid {
  readonly id: string;
  /** Euros, above zero. */
  readonly price: Decimal;
  /** Points of quality; euros for award on value. */
  readonly quality: Decimal;
}
