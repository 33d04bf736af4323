import {
  addDecimals,
  formatDecimal,
  isNegativeDecimal,
  normaliseDecimal,
  ZERO,
  type Decimal,
} from './decimal.js';
import { parseDecimal } from './decimal-notation.js';
import { unreadable, type ParseProblem } from './parse-problem.js';
import { ok, type Result } from './result.js';

/** How much of something: exact, never negative, at most six decimals. The unit belongs to the line it stands on. */
export type Quantity = Decimal & { readonly quantity: true };

export const MAX_QUANTITY_DECIMALS = 6;

export const quantityOf = (value: Decimal): Result<Quantity, ParseProblem> => {
  if (isNegativeDecimal(value)) {
    return unreadable('quantity.negative', 'A quantity cannot be negative.', 'Fill in zero or more.');
  }
  const { unscaled, scale } = normaliseDecimal(value);
  if (scale > MAX_QUANTITY_DECIMALS) {
    return unreadable(
      'quantity.decimals',
      'The quantity has too many decimals.',
      'Use at most six decimals.',
    );
  }
  return ok({ unscaled, scale, quantity: true });
};

/** Reads canonical text such as `1200.5`. */
export const parseQuantity = (text: string): Result<Quantity, ParseProblem> => {
  const value = parseDecimal(text);
  return value.ok ? quantityOf(value.value) : value;
};

/** Canonical text without trailing zeros. */
export const formatQuantity = (quantity: Quantity): string => formatDecimal(normaliseDecimal(quantity));

export const NO_QUANTITY: Quantity = { ...ZERO, quantity: true };

/** A sum of quantities is a quantity. */
export const sumQuantities = (quantities: Iterable<Quantity>): Quantity => {
  let sum: Decimal = ZERO;
  for (const quantity of quantities) sum = addDecimals(sum, quantity);
  return { ...normaliseDecimal(sum), quantity: true };
};
