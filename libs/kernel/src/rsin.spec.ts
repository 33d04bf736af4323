import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseRsin, passesElevenTest } from './rsin.js';

describe('RSIN', () => {
  it.each(['002220647', '822477348'])('accepts %s, which passes the eleven-test', (text) => {
    expect(parseRsin(text)).toEqual({ ok: true, value: text });
  });

  it('refuses a number with the wrong length apart from one that fails its check', () => {
    expect(parseRsin('2220647')).toMatchObject({ errors: [{ code: 'rsin.format' }] });
    expect(parseRsin('002220648')).toMatchObject({ errors: [{ code: 'rsin.check' }] });
    expect(parseRsin('000000000')).toMatchObject({ errors: [{ code: 'rsin.check' }] });
  });

  it('law: one mistyped digit is always noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (position, shift) => {
        const digits = [...'822477348'];
        digits[position] = String((Number(digits[position]) + shift) % 10);
        expect(passesElevenTest(digits.join(''))).toBe(false);
      }),
    );
  });
});
