import type { RoundingPolicy } from './rounding.js';

/**
 * An exact decimal number: `unscaled × 10^-scale`. Scale is kept as written ("1.50" has scale 2);
 * compare with `equalDecimals`, never with `===` or `toEqual`.
 */
export interface Decimal {
  readonly unscaled: bigint;
  readonly scale: number;
}

/** Builds a decimal from its parts; scale is a whole number ≥ 0. */
export const decimal = (unscaled: bigint, scale = 0): Decimal => {
  if (!Number.isInteger(scale) || scale < 0) throw new RangeError('a scale is a whole number of at least 0');
  return { unscaled, scale };
};

export const ZERO: Decimal = decimal(0n);
export const ONE: Decimal = decimal(1n);
export const HUNDRED: Decimal = decimal(100n);

const powerOfTen = (exponent: number): bigint => 10n ** BigInt(exponent);

/** The unscaled value at a scale that is at least its own. */
const unscaledAt = (value: Decimal, scale: number): bigint =>
  value.unscaled * powerOfTen(scale - value.scale);

export const addDecimals = (left: Decimal, right: Decimal): Decimal => {
  const scale = Math.max(left.scale, right.scale);
  return decimal(unscaledAt(left, scale) + unscaledAt(right, scale), scale);
};

export const negateDecimal = (value: Decimal): Decimal => decimal(-value.unscaled, value.scale);

export const subtractDecimals = (left: Decimal, right: Decimal): Decimal =>
  addDecimals(left, negateDecimal(right));

export const multiplyDecimals = (left: Decimal, right: Decimal): Decimal =>
  decimal(left.unscaled * right.unscaled, left.scale + right.scale);

export const sumDecimals = (values: Iterable<Decimal>): Decimal => {
  let sum = ZERO;
  for (const value of values) sum = addDecimals(sum, value);
  return sum;
};

/** -1, 0 or 1: usable in `sort`. */
export const compareDecimals = (left: Decimal, right: Decimal): -1 | 0 | 1 => {
  const scale = Math.max(left.scale, right.scale);
  const difference = unscaledAt(left, scale) - unscaledAt(right, scale);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};

export const equalDecimals = (left: Decimal, right: Decimal): boolean => compareDecimals(left, right) === 0;
export const isZeroDecimal = (value: Decimal): boolean => value.unscaled === 0n;
export const isNegativeDecimal = (value: Decimal): boolean => value.unscaled < 0n;

/** Brings a value to a scale; digits that do not fit are rounded by the policy given. */
export const roundDecimal = (value: Decimal, scale: number, rounding: RoundingPolicy): Decimal =>
  scale >= value.scale
    ? decimal(unscaledAt(value, scale), scale)
    : decimal(rounding(value.unscaled, powerOfTen(value.scale - scale)), scale);

/** Quotient at a scale, rounded by the policy given; dividing by zero is a bug and throws. */
export const divideDecimals = (
  dividend: Decimal,
  divisor: Decimal,
  scale: number,
  rounding: RoundingPolicy,
): Decimal => {
  if (isZeroDecimal(divisor)) throw new RangeError('division by zero');
  const sign = divisor.unscaled < 0n ? -1n : 1n;
  const numerator = sign * dividend.unscaled * powerOfTen(divisor.scale + scale);
  const denominator = sign * divisor.unscaled * powerOfTen(dividend.scale);
  return decimal(rounding(numerator, denominator), scale);
};

/** Drops trailing zeros after the point: 1.500 becomes 1.5. */
export const normaliseDecimal = (value: Decimal): Decimal => {
  let { unscaled, scale } = value;
  while (scale > 0 && unscaled % 10n === 0n) {
    unscaled /= 10n;
    scale -= 1;
  }
  return decimal(unscaled, scale);
};

/** Canonical text for wire and database: a point, no grouping, scale as kept ("1234.50"). */
export const formatDecimal = (value: Decimal): string => {
  const sign = value.unscaled < 0n ? '-' : '';
  const digits = (value.unscaled < 0n ? -value.unscaled : value.unscaled)
    .toString()
    .padStart(value.scale + 1, '0');
  if (value.scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -value.scale)}.${digits.slice(-value.scale)}`;
};

/** Nearest binary number, for drawing charts only; never calculate with it. */
export const approximateDecimal = (value: Decimal): number => Number(formatDecimal(value));
