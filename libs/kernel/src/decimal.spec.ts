import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDecimals,
  approximateDecimal,
  compareDecimals,
  decimal,
  divideDecimals,
  equalDecimals,
  formatDecimal,
  isNegativeDecimal,
  multiplyDecimals,
  normaliseDecimal,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
  ZERO,
} from './decimal.js';
import { parseDecimal } from './decimal-notation.js';
import { valueOf } from './result.js';
import { roundHalfEven, roundHalfUp } from './rounding.js';

const read = (text: string) => valueOf(parseDecimal(text));
const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 8 }))
  .map(([unscaled, scale]) => decimal(unscaled, scale));

describe('decimal', () => {
  it('adds a tenth and two tenths to exactly three tenths', () => {
    expect(formatDecimal(addDecimals(read('0.1'), read('0.2')))).toBe('0.3');
  });

  it('is exact beyond the reach of binary numbers', () => {
    expect(formatDecimal(multiplyDecimals(read('9007199254740993.01'), read('3')))).toBe(
      '27021597764222979.03',
    );
  });

  it('keeps the scale as written, and compares by value', () => {
    expect(formatDecimal(read('1.50'))).toBe('1.50');
    expect(equalDecimals(read('1.50'), read('1.5'))).toBe(true);
    expect(formatDecimal(normaliseDecimal(read('1200.500')))).toBe('1200.5');
  });

  it('writes small negative amounts with their leading zero', () => {
    expect(formatDecimal(decimal(-5n, 2))).toBe('-0.05');
    expect(isNegativeDecimal(decimal(-5n, 2))).toBe(true);
  });

  it('rounds only where a policy says how', () => {
    expect(formatDecimal(roundDecimal(read('2.345'), 2, roundHalfUp))).toBe('2.35');
    expect(formatDecimal(roundDecimal(read('2.345'), 2, roundHalfEven))).toBe('2.34');
    expect(formatDecimal(roundDecimal(read('2'), 2, roundHalfUp))).toBe('2.00');
    expect(formatDecimal(divideDecimals(read('-10'), read('3'), 4, roundHalfUp))).toBe('-3.3333');
    expect(formatDecimal(divideDecimals(read('1'), read('-8'), 2, roundHalfUp))).toBe('-0.13');
    expect(() => divideDecimals(read('1'), ZERO, 2, roundHalfUp)).toThrow(RangeError);
  });

  it('refuses a scale that is not a whole number of at least zero', () => {
    expect(() => decimal(1n, -1)).toThrow(RangeError);
    expect(() => decimal(1n, 0.5)).toThrow(RangeError);
  });

  it('can be approximated for a chart', () => expect(approximateDecimal(read('12.5'))).toBe(12.5));
});

describe('laws of decimals', () => {
  it('text and back is the same number with the same scale', () => {
    fc.assert(fc.property(anyDecimal, (a) => expect(read(formatDecimal(a))).toEqual(a)));
  });

  it('addition is associative and order never matters', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
        expect(equalDecimals(sumDecimals([a, b, c]), sumDecimals([c, a, b]))).toBe(true);
        expect(equalDecimals(subtractDecimals(addDecimals(a, b), b), a)).toBe(true);
      }),
    );
  });

  it('multiplication distributes over addition', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
        const left = multiplyDecimals(a, addDecimals(b, c));
        expect(equalDecimals(left, addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c)))).toBe(true);
      }),
    );
  });

  it('comparison is antisymmetric and agrees with subtraction', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        expect(compareDecimals(a, b) + compareDecimals(b, a)).toBe(0);
        expect(compareDecimals(a, b)).toBe(compareDecimals(subtractDecimals(a, b), ZERO));
      }),
    );
  });
});
