import { describe, expect, it } from '@jest/globals';
import { parseCountryCode } from './country-code.js';

describe('country code', () => {
  it('is written in capitals', () => expect(parseCountryCode(' nl ')).toEqual({ ok: true, value: 'NL' }));

  it.each(['NLD', 'N', '', '12'])('refuses %j', (text) => {
    expect(parseCountryCode(text)).toMatchObject({ ok: false, errors: [{ code: 'country.format' }] });
  });
});
