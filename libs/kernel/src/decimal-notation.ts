import { decimal, type Decimal } from './decimal.js';
import { unreadable, type ParseProblem } from './parse-problem.js';
import { ok, type Result } from './result.js';

/** Longest accepted run of digits: far beyond any budget, short enough to refuse an attack. */
export const MAX_DECIMAL_DIGITS = 40;

const CANONICAL = /^(-?)(\d+)(?:\.(\d+))?$/;
const DUTCH = /^(-?)(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const ENGLISH = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

const parseWith = (text: string, notation: RegExp, example: string): Result<Decimal, ParseProblem> => {
  const trimmed = text.trim();
  if (trimmed === '')
    return unreadable('decimal.empty', 'The number is empty.', `Fill in a number such as ${example}.`);
  if (trimmed.length > 2 * MAX_DECIMAL_DIGITS) return tooLong();
  const match = notation.exec(trimmed.replace('\u2212', '-'));
  if (match === null) {
    return unreadable(
      'decimal.format',
      'This is not a number in the expected notation.',
      `Write it like ${example}.`,
    );
  }
  const whole = (match[2] ?? '').replace(/[.,]/g, '');
  const fraction = match[3] ?? '';
  if (whole.length + fraction.length > MAX_DECIMAL_DIGITS) return tooLong();
  const unscaled = BigInt(whole + fraction);
  return ok(decimal(match[1] === '-' ? -unscaled : unscaled, fraction.length));
};

const tooLong = () =>
  unreadable(
    'decimal.length',
    'The number has too many digits.',
    `Use at most ${MAX_DECIMAL_DIGITS} digits.`,
  );

/** Reads the canonical notation of wire and database: `1234.56`. No grouping, no exponent, no plus sign. */
export const parseDecimal = (text: string): Result<Decimal, ParseProblem> =>
  parseWith(text, CANONICAL, '1234.56');

/** Reads what a person types in Dutch: `1.234,56` or `1234,56`. A point that does not group by three is refused. */
export const parseDutchDecimal = (text: string): Result<Decimal, ParseProblem> =>
  parseWith(text, DUTCH, '1.234,56');

/** Reads what a person types in English: `1,234.56` or `1234.56`. A comma that does not group by three is refused. */
export const parseEnglishDecimal = (text: string): Result<Decimal, ParseProblem> =>
  parseWith(text, ENGLISH, '1,234.56');
