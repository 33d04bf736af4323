import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDecimal } from './decimal-notation.js';
import {
  addMoney,
  allocateMoney,
  compareMoney,
  euroCents,
  formatMoneyAmount,
  multiplyMoney,
  parseMoney,
  subtractMoney,
  sumMoney,
} from './money.js';
import { valueOf } from './result.js';
import { roundHalfUp } from './rounding.js';

const euro = (text: string) => valueOf(parseMoney(text));

describe('money', () => {
  it('is counted in cents, beyond what a 32-bit integer can hold', () => {
    expect(euro('21474836.48')).toEqual({ minor: 2147483648n, currency: 'EUR' });
    expect(formatMoneyAmount(euro('180000000'))).toBe('180000000.00');
  });

  it('accepts zeros after the cent but never rounds a stated amount', () => {
    expect(formatMoneyAmount(euro('0.5000'))).toBe('0.50');
    expect(parseMoney('0.005')).toMatchObject({ ok: false, errors: [{ code: 'money.cents' }] });
    expect(parseMoney('12,50')).toMatchObject({ ok: false, errors: [{ code: 'decimal.format' }] });
  });

  it('rounds price times quantity once, at the end', () => {
    const quantity = valueOf(parseDecimal('1250.5'));
    expect(formatMoneyAmount(multiplyMoney(euro('9.81'), quantity, roundHalfUp))).toBe('12267.41');
  });

  it('adds, subtracts, sums and compares', () => {
    expect(addMoney(euro('1.10'), euro('2.20'))).toEqual(euro('3.30'));
    expect(subtractMoney(euro('1.10'), euro('2.20'))).toEqual(euro('-1.10'));
    expect(sumMoney([euro('1'), euro('2'), euro('3')])).toEqual(euro('6'));
    expect([euro('2'), euro('-1')].sort(compareMoney)).toEqual([euro('-1'), euro('2')]);
  });

  it('divides ten euros over three bodies without losing a cent', () => {
    expect(allocateMoney(euro('10'), [1n, 1n, 1n]).map(formatMoneyAmount)).toEqual(['3.34', '3.33', '3.33']);
    expect(() => allocateMoney(euro('10'), [0n])).toThrow(RangeError);
  });

  it('law: parts always add up to the whole and differ less than a cent from their exact share', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
        fc.array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 12 }),
        (minor, weights) => {
          const total = weights.reduce((sum, weight) => sum + weight, 0n);
          fc.pre(total > 0n);
          const parts = allocateMoney(euroCents(minor), weights);
          expect(sumMoney(parts)).toEqual(euroCents(minor));
          parts.forEach((part, index) => {
            const distance = part.minor * total - minor * (weights[index] ?? 0n);
            expect(distance < total && distance > -total).toBe(true);
          });
        },
      ),
    );
  });
});
