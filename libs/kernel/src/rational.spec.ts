import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatDecimal } from './decimal.js';
import {
  addRationals,
  compareRationals,
  divideRationals,
  isZeroRational,
  multiplyRationals,
  rational,
  rationalOf,
  roundRational,
  subtractRationals,
} from './rational.js';
import { valueOf } from './result.js';
import { parseDecimal } from './decimal-notation.js';
import { roundHalfUp } from './rounding.js';

const anyRational = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));

describe('rational', () => {
  it('stands in lowest terms with a positive denominator', () => {
    expect(rational(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(rational(0n, 5n)).toEqual(rational(0n));
    expect(() => rational(1n, 0n)).toThrow(RangeError);
  });

  it('keeps a third of a third of a percent exact until it is shown', () => {
    const third = rational(1n, 3n);
    expect(formatDecimal(roundRational(multiplyRationals(third, third), 4, roundHalfUp))).toBe('0.1111');
    expect(rationalOf(valueOf(parseDecimal('0.25')))).toEqual(rational(1n, 4n));
  });

  it('law: subtraction undoes addition and division undoes multiplication', () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(subtractRationals(addRationals(a, b), b)).toEqual(a);
        if (!isZeroRational(b)) expect(divideRationals(multiplyRationals(a, b), b)).toEqual(a);
        expect(compareRationals(a, b) + compareRationals(b, a)).toBe(0);
      }),
    );
  });
});
