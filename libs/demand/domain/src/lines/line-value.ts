import { multiplyMoney, roundHalfUp, sumDecimals, type Money, type Quantity } from '@bundel/kernel';

/**
 * What a line can cost at most: the sum of its maxima at the price ceiling; without a ceiling the budget; null when
 * neither is stated. The ceiling goes first, because a pledge fixes quantities.
 */
export const lineValue = (
  quantities: readonly { readonly maximum: Quantity }[],
  unitPriceCeiling: Money | null,
  budget: Money | null,
): Money | null =>
  unitPriceCeiling === null
    ? budget
    : multiplyMoney(unitPriceCeiling, sumDecimals(quantities.map(({ maximum }) => maximum)), roundHalfUp);
