import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareDecimals, decimal, equalDecimals, parseDecimal, valueOf } from '@bundel/kernel';
import { tierPrice } from './tier-price.js';

const number = (text: string) => valueOf(parseDecimal(text));
const tiers = [
  { from: number('0'), unitPrice: number('9.81') },
  { from: number('1000'), unitPrice: number('8.79') },
  { from: number('1100'), unitPrice: number('7.81') },
];
const price = (mode: 'all-units' | 'graduated', quantity: string) =>
  valueOf(tierPrice(mode, tiers, number(quantity)));

describe('prices by volume', () => {
  it('all units take the price of the tier that is reached', () => {
    expect(equalDecimals(price('all-units', '999'), number('9800.19'))).toBe(true);
    expect(equalDecimals(price('all-units', '1000'), number('8790'))).toBe(true);
  });

  it('graduated parts keep the price of their own tier', () => {
    expect(equalDecimals(price('graduated', '1000'), number('9810'))).toBe(true);
    expect(equalDecimals(price('graduated', '1101'), number('10696.81'))).toBe(true);
  });

  it('a graduated total never falls when more is bought', () => {
    fc.assert(
      fc.property(fc.nat({ max: 500_000 }), fc.nat({ max: 500_000 }), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((value) => decimal(BigInt(value), 2));
        const total = (quantity = decimal(0n)) => valueOf(tierPrice('graduated', tiers, quantity));
        expect(compareDecimals(total(less), total(more))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('refuses tiers that do not start at zero, fall back or cost less than nothing', () => {
    const odd = [
      { from: number('5'), unitPrice: number('1') },
      { from: number('5'), unitPrice: number('-1') },
    ];
    expect(tierPrice('graduated', odd, number('-1'))).toMatchObject({
      errors: [
        { code: 'tiers.firstFromZero' },
        { code: 'tiers.order' },
        { code: 'tiers.negativePrice' },
        { code: 'quantity.negative' },
      ],
    });
    expect(tierPrice('all-units', [], number('1'))).toMatchObject({ errors: [{ code: 'tiers.none' }] });
  });
});
