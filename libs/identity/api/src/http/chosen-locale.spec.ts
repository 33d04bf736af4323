import { expect, test } from '@jest/globals';
import { chosenLocale } from './chosen-locale.js';

test.each([
  [{ locale: 'nl' }, 'en-GB', 'nl'],
  [{ locale: 'en' }, 'nl-NL', 'en'],
  [{}, 'en-GB', 'en'],
  [{ locale: 'de' }, 'nl-NL', 'nl'],
  [{ locale: ['en', 'nl'] }, 'nl-NL', 'nl'],
])('a page in %j and a browser in %s lead to a login in %s', (query, accepted, locale) => {
  expect(chosenLocale({ query, headers: { 'accept-language': accepted } } as never)).toBe(locale);
});
