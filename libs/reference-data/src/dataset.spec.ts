import { describe, expect, it } from '@jest/globals';
import { parseCountryCode } from '@bundel/kernel';
import { z } from 'zod';
import { readBy, readByOrNull, readPinned, requireUnique, validateRows } from './dataset.js';
import { PUBLIC_BODIES } from './public-bodies.js';

const schema = z.object({ country: readBy(parseCountryCode), parent: readByOrNull(parseCountryCode) });

describe('data files', () => {
  it('turn texts into values, and an empty field into null', () => {
    expect(validateRows('c.csv', schema, [{ country: 'nl', parent: '' }], 2)).toEqual([
      { country: 'NL', parent: null },
    ]);
  });

  it('are refused with file, row and field of every bad value', () => {
    const rows = [{ country: 'NL', parent: '' }, { country: 'NLD', parent: '' }, { country: 'BE' }];
    expect(() => validateRows('c.csv', schema, rows, 2)).toThrow(
      /c\.csv, row 3, field country: A country code/,
    );
    expect(() => validateRows('c.csv', schema, rows, 2)).toThrow(/c\.csv, row 4, field parent/);
  });

  it('count what they leave out when very much is wrong', () => {
    const rows = Array.from({ length: 30 }, () => ({ country: '?', parent: '' }));
    expect(() => validateRows('c.csv', schema, rows, 2)).toThrow(/and 10 more$/);
  });

  it('are refused when a key occurs twice', () => {
    const rows = [{ code: 'a' }, { code: 'b' }, { code: 'a' }];
    expect(() => requireUnique('c.csv', 'code', rows, (row) => row.code, 2)).toThrow(
      'c.csv, row 4, field code: a occurs twice',
    );
  });

  it('are refused when they are not the version that was promised', () => {
    expect(() => readPinned({ ...PUBLIC_BODIES, sha256: '0'.repeat(64) })).toThrow(
      /organisations\.csv is not version/,
    );
  });
});
