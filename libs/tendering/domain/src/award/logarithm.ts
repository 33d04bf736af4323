import { rational, type Rational } from '@bundel/kernel';

/** Digits behind the point in which logarithms are counted: far beyond any published rounding. */
const DIGITS = 40n;
const ONE = 10n ** DIGITS;

/** ln((1 + z) / (1 − z)) = 2 (z + z³/3 + z⁵/5 + …), for a small z in fixed point. */
const series = (z: bigint): bigint => {
  const square = (z * z) / ONE;
  let sum = 0n;
  let power = z;
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd;
    power = (power * square) / ONE;
  }
  return 2n * sum;
};

const LN_2 = series(ONE / 3n);

/**
 * Natural logarithm of a positive fraction, to forty digits and the same on every machine; `Math.log` may differ in its
 * last digits between engines, and a comparison is recomputed for ever.
 */
export const naturalLogarithm = ({ numerator, denominator }: Rational): Rational => {
  if (numerator <= 0n) throw new RangeError('only a positive number has a logarithm');
  let value = (numerator * ONE) / denominator;
  let halvings = 0n;
  for (; value > (3n * ONE) / 2n; halvings += 1n) value /= 2n;
  for (; value < (3n * ONE) / 4n; halvings -= 1n) value *= 2n;
  const z = ((value - ONE) * ONE) / (value + ONE);
  return rational(series(z) + halvings * LN_2, ONE);
};
