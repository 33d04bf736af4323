import { unreadable, type ParseProblem } from './parse-problem.js';
import { ok, type Result } from './result.js';

/** Number of a legal person: nine digits that pass the eleven-test. */
export type Rsin = string & { readonly __brand: 'Rsin' };

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** The eleven-test with weights 9 … 2 and -1. */
export const passesElevenTest = (digits: string): boolean => {
  if (!/^\d{9}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0 && Number(digits) !== 0;
};

export const parseRsin = (text: string): Result<Rsin, ParseProblem> => {
  const digits = text.trim();
  if (!/^\d{9}$/.test(digits)) {
    return unreadable(
      'rsin.format',
      'An RSIN has nine digits.',
      'Copy the nine digits, including zeros in front.',
    );
  }
  return passesElevenTest(digits)
    ? ok(digits as Rsin)
    : unreadable('rsin.check', 'This RSIN does not pass its check.', 'Look for swapped or mistyped digits.');
};
