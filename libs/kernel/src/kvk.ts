import { unreadable, type ParseProblem } from './parse-problem.js';
import { ok, type Result } from './result.js';

/** Number in the Dutch trade register: eight digits; leading zeros are part of it, so it is text. */
export type KvkNumber = string & { readonly __brand: 'KvkNumber' };

/** The register publishes no check digit, so only the form is judged. */
export const parseKvkNumber = (text: string): Result<KvkNumber, ParseProblem> => {
  const digits = text.trim();
  return /^\d{8}$/.test(digits)
    ? ok(digits as KvkNumber)
    : unreadable(
        'kvk.format',
        'A KvK number has eight digits.',
        'Copy the eight digits from the trade register, including zeros in front.',
      );
};
