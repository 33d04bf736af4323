import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseLei } from './lei.js';

/** Check digits by long division, apart from the code under test. */
const withCheckDigits = (base: string): string => {
  const digits = [...`${base}00`].map((character) => Number.parseInt(character, 36)).join('');
  return base + String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
};

const anyBase = fc
  .array(fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'), { minLength: 18, maxLength: 18 })
  .map((characters) => characters.join(''));

describe('LEI', () => {
  it('reads a number whose check digits are right, in any case', () => {
    expect(parseLei('529900t8bm49aursdo55')).toEqual({ ok: true, value: '529900T8BM49AURSDO55' });
  });

  it('refuses wrong form apart from wrong check digits', () => {
    expect(parseLei('529900T8BM49AURSDO5')).toMatchObject({ errors: [{ code: 'lei.format' }] });
    expect(parseLei('529900T8BM49AURSDOAA')).toMatchObject({ errors: [{ code: 'lei.format' }] });
    expect(parseLei('529900T8BM49AURSDO56')).toMatchObject({ errors: [{ code: 'lei.check' }] });
  });

  it('law: every base has check digits that pass, and one mistyped character is noticed', () => {
    fc.assert(
      fc.property(
        anyBase,
        fc.integer({ min: 0, max: 17 }),
        fc.integer({ min: 1, max: 9 }),
        (base, position, shift) => {
          const lei = withCheckDigits(base);
          expect(parseLei(lei).ok).toBe(true);
          const original = Number.parseInt(lei[position] ?? '0', 36);
          const changed = original < 10 ? (original + shift) % 10 : 10 + ((original - 10 + shift) % 26);
          const typo = lei.slice(0, position) + changed.toString(36).toUpperCase() + lei.slice(position + 1);
          expect(parseLei(typo).ok).toBe(false);
        },
      ),
    );
  });
});
