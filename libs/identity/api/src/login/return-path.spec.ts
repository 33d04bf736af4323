import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { safeReturnPath } from './return-path.js';

describe('the place to return to after login', () => {
  test.each([
    '/',
    '/campagnes',
    '/campagnes/12?filter=open&sort=naam#totaal',
    '/zoek?q=//a',
    '/%2F%2Fevil.example',
  ])('keeps %s inside the portal', (path) => expect(safeReturnPath(path)).toBe(path));

  test.each([
    'https://evil.example/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    '/..//evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'evil.example',
    '@evil.example',
    '',
    `/${'a'.repeat(2000)}`,
    '/auth/login',
    '/auth/../auth/logout',
    '/AUTH/callback?code=x',
    undefined,
    null,
    ['/a', '/b'],
    42,
  ])('answers the start page for %p', (wish) => expect(safeReturnPath(wish)).toBe('/'));

  test('never leaves the portal, whatever is asked', () => {
    const origin = 'https://bundel.example';
    const nasty = fc.array(
      fc.constantFrom('/', '\\', '.', ':', '@', '?', '#', '%2f', '\t', 'evil.example', 'https'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          nasty.map((parts) => parts.join('')),
          fc.webUrl(),
        ),
        (wish) => {
          const path = safeReturnPath(wish);
          expect(new URL(path, origin).origin).toBe(origin);
          expect(safeReturnPath(path)).toBe(path);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
