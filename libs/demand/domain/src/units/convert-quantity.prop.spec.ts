import { describe, expect, it } from '@jest/globals';
import { compareDecimals, parsePeriod, quantityOf, decimal, rational, valueOf } from '@bundel/kernel';
import fc from 'fast-check';
import { applyConversion, conversionBetween, convertExactly } from './convert-quantity.js';
import { UNITS } from './unit-catalogue.js';

const pair = fc
  .tuple(fc.constantFrom(...UNITS), fc.constantFrom(...UNITS))
  .filter(([from, to]) => from.dimension === to.dimension)
  .map(([from, to]) => ({ from: from.code, to: to.code }));
const period = fc.constantFrom('2027', '2027-Q3').map((text) => valueOf(parsePeriod(text)));
const fraction = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.bigInt({ min: 1n, max: 10n ** 6n }));
const quantity = fc
  .bigInt({ min: 0n, max: 10n ** 18n })
  .map((unscaled) => valueOf(quantityOf(decimal(unscaled, 6))));

describe('laws of conversion', () => {
  it('there and back gives the same fraction', () => {
    fc.assert(
      fc.property(pair, period, fraction, ({ from, to }, during, [n, d]) => {
        const start = rational(n, d);
        const there = valueOf(convertExactly(start, from, to, during));
        expect(valueOf(convertExactly(there, to, from, during))).toEqual(start);
      }),
    );
  });

  it('a detour over a third unit changes nothing', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...UNITS), period, ({ from, to }, over, during) => {
        const detour = convertExactly(rational(1n), from, over.code, during);
        if (!detour.ok) return;
        expect(valueOf(convertExactly(detour.value, over.code, to, during))).toEqual(
          valueOf(convertExactly(rational(1n), from, to, during)),
        );
      }),
    );
  });

  it('never turns a smaller quantity into a larger one', () => {
    fc.assert(
      fc.property(pair, period, quantity, quantity, ({ from, to }, during, a, b) => {
        const conversion = valueOf(conversionBetween(from, to, during));
        const order = compareDecimals(applyConversion(a, conversion), applyConversion(b, conversion));
        expect(order * compareDecimals(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
