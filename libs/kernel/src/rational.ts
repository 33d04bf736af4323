import { decimal, type Decimal } from './decimal.js';
import type { RoundingPolicy } from './rounding.js';

/** An exact fraction in lowest terms; the denominator is positive. For shares that are multiplied and divided. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

/** Builds a fraction in lowest terms; a zero denominator is a bug and throws. */
export const rational = (numerator: bigint, denominator = 1n): Rational => {
  if (denominator === 0n) throw new RangeError('division by zero');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
};

export const RATIONAL_ZERO: Rational = rational(0n);
export const RATIONAL_ONE: Rational = rational(1n);

export const rationalOf = (value: Decimal): Rational => rational(value.unscaled, 10n ** BigInt(value.scale));

export const addRationals = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const subtractRationals = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);

export const multiplyRationals = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);

export const divideRationals = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);

export const isZeroRational = (value: Rational): boolean => value.numerator === 0n;

export const compareRationals = (a: Rational, b: Rational): -1 | 0 | 1 => {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};

/** The fraction at a number of decimals, rounded by the policy given. */
export const roundRational = (value: Rational, scale: number, rounding: RoundingPolicy): Decimal =>
  decimal(rounding(value.numerator * 10n ** BigInt(scale), value.denominator), scale);
