import { describe, expect, it } from '@jest/globals';
import { parseEmailAddress } from './email-address.js';

describe('e-mail address', () => {
  it.each([
    [' J.de.Vries@Utrecht.Example ', 'j.de.vries@utrecht.example'],
    ["o'neill+bundel@sub.domain.example", "o'neill+bundel@sub.domain.example"],
    ['zoë@gemeente.example', 'zoë@gemeente.example'],
  ])('reads %j as %j', (text, expected) =>
    expect(parseEmailAddress(text)).toEqual({ ok: true, value: expected }),
  );

  it.each([
    '',
    'naam',
    '@utrecht.example',
    'a@b',
    'a@b..example',
    'a..b@c.example',
    'a b@c.example',
    'a@c.example\nbcc: d@e.example',
    'a@127.0.0.1',
    `${'a'.repeat(65)}@c.example`,
    `a@${'b.'.repeat(130)}example`,
  ])('refuses %j', (text) => {
    expect(parseEmailAddress(text)).toMatchObject({ ok: false, errors: [{ code: 'email.format' }] });
  });
});
