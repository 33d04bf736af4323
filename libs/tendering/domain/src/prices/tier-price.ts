import {
  addDecimals,
  compareDecimals,
  isNegativeDecimal,
  multiplyDecimals,
  subtractDecimals,
  unlessRefused,
  ZERO,
  type Decimal,
  type Result,
} from '@bundel/kernel';
import { refusal, type Refusal } from '../refusal.js';

/** `all-units`: the whole quantity at one price. `graduated`: each part of the quantity at the price of its tier. */
export type TierMode = 'all-units' | 'graduated';

export interface PriceTier {
  /** Quantity from which the price holds; of the first tier 0. */
  readonly from: Decimal;
  /** Euros per unit, excluding VAT. */
  readonly unitPrice: Decimal;
}

/** What is wrong with a price sheet's tiers; empty when they can be counted with. */
export const checkTiers = (tiers: readonly PriceTier[]): readonly Refusal[] => [
  ...(tiers.length === 0 ? [refusal('tiers.none', ['tiers'])] : []),
  ...(tiers[0] !== undefined && compareDecimals(tiers[0].from, ZERO) !== 0
    ? [refusal('tiers.firstFromZero', ['tiers', '0', 'from'])]
    : []),
  ...tiers.flatMap(({ from, unitPrice }, index) => {
    const before = tiers[index - 1];
    return [
      ...(before !== undefined && compareDecimals(from, before.from) <= 0
        ? [refusal('tiers.order', ['tiers', String(index), 'from'])]
        : []),
      ...(isNegativeDecimal(unitPrice)
        ? [refusal('tiers.negativePrice', ['tiers', String(index), 'unitPrice'])]
        : []),
    ];
  }),
];

const allUnits = (tiers: readonly PriceTier[], quantity: Decimal): Decimal => {
  const reached = tiers.filter(({ from }) => compareDecimals(from, quantity) <= 0).at(-1);
  return reached === undefined ? ZERO : multiplyDecimals(quantity, reached.unitPrice);
};

const graduated = (tiers: readonly PriceTier[], quantity: Decimal): Decimal =>
  tiers.reduce((sum, { from, unitPrice }, index) => {
    const next = tiers[index + 1]?.from;
    const end = next !== undefined && compareDecimals(next, quantity) < 0 ? next : quantity;
    if (compareDecimals(end, from) <= 0) return sum;
    return addDecimals(sum, multiplyDecimals(subtractDecimals(end, from), unitPrice));
  }, ZERO);

/** Exact price of a quantity, in euros; rounding to cents is the caller's, with the published rule. */
export const tierPrice = (
  mode: TierMode,
  tiers: readonly PriceTier[],
  quantity: Decimal,
): Result<Decimal, Refusal> =>
  unlessRefused(
    [
      ...checkTiers(tiers),
      ...(isNegativeDecimal(quantity) ? [refusal('quantity.negative', ['quantity'])] : []),
    ],
    () => (mode === 'all-units' ? allUnits(tiers, quantity) : graduated(tiers, quantity)),
  );
