import { describe, expect, it } from '@jest/globals';
import { ok, refused, unlessRefused, valueOf } from './result.js';

describe('result', () => {
  it('carries every reason of a refusal, not just the first', () => {
    expect(refused('too late', 'not signed')).toEqual({ ok: false, errors: ['too late', 'not signed'] });
  });

  it('stands when no reason was collected and is refused with all of them otherwise', () => {
    expect(unlessRefused<number, string>([], () => 7)).toEqual(ok(7));
    expect(unlessRefused(['a', 'b'], () => 7)).toEqual(refused('a', 'b'));
  });

  it('throws when a value is demanded from a refusal, and names the codes only', () => {
    expect(valueOf(ok(3))).toBe(3);
    expect(() => valueOf(refused({ code: 'kvk.length', message: 'secret' }))).toThrow(/kvk\.length/);
  });
});
