import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  HUNDRED,
  isNegativeDecimal,
  isZeroDecimal,
  ONE,
  sumDecimals,
  type Decimal,
} from '@bundel/kernel';
import { refusal, type Refusal } from '../refusal.js';
import { RELATIVE_METHODS, type AwardBid, type AwardMethod, type PublishedMethod } from './award-method.js';

const isPositive = (value: Decimal): boolean => !isNegativeDecimal(value) && !isZeroDecimal(value);

/** What makes the formula impossible to count with. */
export const checkFormula = (method: AwardMethod): readonly Refusal[] => {
  const positive = (field: string, value: Decimal) =>
    isPositive(value) ? [] : [refusal('award.notPositive', ['method', field])];
  switch (method.kind) {
    case 'relative-lowest':
      return positive('pricePointsMax', method.pricePointsMax);
    case 'absolute-linear':
      return [
        ...positive('pricePointsMax', method.pricePointsMax),
        ...(compareDecimals(method.priceMin, method.priceMax) < 0
          ? []
          : [refusal('award.priceRange', ['method', 'priceMax'])]),
      ];
    case 'log':
      return [
        ...positive('pricePointsMax', method.pricePointsMax),
        ...(compareDecimals(method.logBase, ONE) > 0
          ? []
          : [refusal('award.logBase', ['method', 'logBase'])]),
      ];
    case 'utility-index':
      return [
        ...positive('priceWeight', method.priceWeight),
        ...positive('qualityWeight', method.qualityWeight),
      ];
    case 'value-for-money':
      return positive('factor', method.factor);
    case 'award-on-value':
      return [];
  }
};

/** The weights as published; null when the method has none. */
const weightsOf = ({ method, qualityPoints }: PublishedMethod): Decimal | null => {
  if (method.kind === 'utility-index') return addDecimals(method.priceWeight, method.qualityWeight);
  if (!('pricePointsMax' in method)) return null;
  return addDecimals(method.pricePointsMax, sumDecimals(qualityPoints ?? []));
};

/** What must change before a method is published; empty when it may be. @source LAW-2.115, PQ-2 */
export const checkPublishedMethod = (published: PublishedMethod): readonly Refusal[] => {
  const weights = weightsOf(published);
  const relative = RELATIVE_METHODS.has(published.method.kind);
  return [
    ...checkFormula(published.method),
    ...(weights !== null && compareDecimals(weights, HUNDRED) !== 0
      ? [refusal('award.weights', ['qualityPoints'], { sum: formatDecimal(weights) })]
      : []),
    ...(relative && published.onInvalidation === null
      ? [refusal('award.onInvalidation', ['onInvalidation'])]
      : []),
    ...(published.outOfBand !== 'none' && !('pricePointsMax' in published.method)
      ? [refusal('award.outOfBand', ['outOfBand'])]
      : []),
  ];
};

/** What makes bids impossible to compare: a price of zero, one id twice. */
export const checkBids = (bids: readonly AwardBid[]): readonly Refusal[] => {
  const seen = new Set<string>();
  return bids.flatMap(({ id, price }) => {
    const twice = seen.has(id);
    seen.add(id);
    return [
      ...(isPositive(price) ? [] : [refusal('bid.price', ['bids', id, 'price'])]),
      ...(twice ? [refusal('bid.twice', ['bids', id])] : []),
    ];
  });
};
