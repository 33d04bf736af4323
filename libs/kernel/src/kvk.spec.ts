import { describe, expect, it } from '@jest/globals';
import { parseKvkNumber } from './kvk.js';

describe('KvK number', () => {
  it('keeps its leading zeros', () =>
    expect(parseKvkNumber('01234567')).toEqual({ ok: true, value: '01234567' }));

  it.each(['1234567', '123456789', '1234 5678', 'ABCDEFGH', ''])('refuses %j', (text) => {
    expect(parseKvkNumber(text)).toMatchObject({ ok: false, errors: [{ code: 'kvk.format' }] });
  });
});
