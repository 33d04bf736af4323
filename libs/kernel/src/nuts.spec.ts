import { describe, expect, it } from '@jest/globals';
import { isWithinNuts, nutsLevel, parseNutsCode } from './nuts.js';
import { valueOf } from './result.js';

const nuts = (text: string) => valueOf(parseNutsCode(text));

describe('NUTS code', () => {
  it.each([
    ['nl', 0],
    ['NL3', 1],
    ['NL31', 2],
    ['NL310', 3],
    ['EL30A', 3],
  ])('%s has level %d', (text, level) => expect(nutsLevel(nuts(text))).toBe(level));

  it.each(['', 'N', '31', 'NL3100'])('refuses %j', (text) => {
    expect(parseNutsCode(text)).toMatchObject({ ok: false, errors: [{ code: 'nuts.format' }] });
  });

  it('knows that Utrecht lies in the west of the Netherlands', () => {
    expect(isWithinNuts(nuts('NL31'), nuts('NL3'))).toBe(true);
    expect(isWithinNuts(nuts('NL11'), nuts('NL3'))).toBe(false);
  });
});
