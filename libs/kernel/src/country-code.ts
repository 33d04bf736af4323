import { unreadable, type ParseProblem } from './parse-problem.js';
import { ok, type Result } from './result.js';

/** ISO 3166-1 alpha-2 in capitals. Whether the country is known is for the jurisdiction table to say. */
export type CountryCode = string & { readonly __brand: 'CountryCode' };

export const parseCountryCode = (text: string): Result<CountryCode, ParseProblem> => {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{2}$/.test(code)
    ? ok(code as CountryCode)
    : unreadable('country.format', 'A country code has two letters.', 'Choose a country from the list.');
};
