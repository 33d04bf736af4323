import { describe, expect, it } from '@jest/globals';
import { cpvLevel, isWithinCpv, parseCpvCode } from './cpv.js';
import { valueOf } from './result.js';

const cpv = (text: string) => valueOf(parseCpvCode(text));

describe('CPV code', () => {
  it('is read with or without its check digit', () => {
    expect(parseCpvCode('72000000-5')).toEqual({ ok: true, value: '72000000' });
    expect(parseCpvCode(' 03000000 ')).toEqual({ ok: true, value: '03000000' });
  });

  it.each(['7200000', '720000005', '72000000-', '72000000-55', '00000000', 'software'])(
    'refuses %j',
    (text) => {
      expect(parseCpvCode(text)).toMatchObject({ ok: false, errors: [{ code: 'cpv.format' }] });
    },
  );

  it.each([
    ['30000000', 'division'],
    ['48100000', 'group'],
    ['72260000', 'class'],
    ['72267000', 'category'],
    ['72267100', 'subcategory'],
    ['30236111', 'subcategory'],
  ])('%s is a %s', (code, level) => expect(cpvLevel(cpv(code))).toBe(level));

  it('knows what lies below what', () => {
    expect(isWithinCpv(cpv('72267100'), cpv('72260000'))).toBe(true);
    expect(isWithinCpv(cpv('72260000'), cpv('72260000'))).toBe(true);
    expect(isWithinCpv(cpv('72300000'), cpv('72260000'))).toBe(false);
    expect(isWithinCpv(cpv('31000000'), cpv('30000000'))).toBe(false);
  });
});
