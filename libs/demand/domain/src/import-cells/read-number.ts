import { cellProblem, isProblem, type CellProblem } from './cell-problem.js';

/** How numbers are written in a file: 1.234,5 or 1,234.5. */
export const NUMBER_NOTATIONS = ['dutch', 'english'] as const;
export type NumberNotation = (typeof NUMBER_NOTATIONS)[number];

const PLAIN = /^\d{1,14}$/;
const DUTCH = /^(\d+|\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const ENGLISH = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
/** One separator and three digits: a thousand in one notation, a fraction in the other. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;
const GROUPING_SPACE = /(?<=\d)[ \u00a0\u2009\u202f](?=\d{3}(?:\D|$))/g;
const LETTERS_FOR_DIGITS = /^[\d.,\s-]*[OoIl][\d.,\sOoIl]*$/;

/** The largest number of whole digits that a quantity or an amount may have. */
export const MAX_WHOLE_DIGITS = 14;

interface Parts {
  readonly negative: boolean;
  readonly percent: boolean;
  readonly body: string;
}

const partsOf = (text: string): Parts => {
  let body = text.trim().replace('\u2212', '-').replace(/^€\s*/, '').replace(GROUPING_SPACE, '');
  const percent = body.endsWith('%');
  if (percent) body = body.slice(0, -1).trimEnd();
  if (body.endsWith(',-') || body.endsWith(',--')) body = body.replace(/,--?$/, '');
  const negative = body.startsWith('-') || /^\(.*\)$/.test(body);
  if (negative) body = body.replace(/^\((.*)\)$/, '$1').replace(/^-\s*/, '');
  return { negative, percent, body: body.replace(/^\+/, '') };
};

/** What a text proves about the notation of its file; null when it fits both. */
export const notationShownBy = (text: string): NumberNotation | null => {
  const { body } = partsOf(text);
  if (body === '' || PLAIN.test(body) || AMBIGUOUS.test(body)) return null;
  const [dutch, english] = [DUTCH.test(body), ENGLISH.test(body)];
  return dutch === english ? null : dutch ? 'dutch' : 'english';
};

export interface NumberRules {
  /** The notation of the file; null when nobody told it and no cell shows it. */
  readonly notation: NumberNotation | null;
  readonly decimals: number;
  readonly percent?: boolean;
}

/**
 * Reads a number that a person typed into its canonical text, or says what is wrong. Nothing is guessed: `1.234` in a
 * file whose notation is unknown is asked back.
 */
export const readNumber = (text: string, rules: NumberRules): string | CellProblem => {
  if (PLAIN.test(text)) return canonical(text, '');
  const { negative, percent, body } = partsOf(text);
  if (percent && rules.percent !== true) return cellProblem('number.percent', {}, null);
  const read = readBody(body, rules.notation);
  if (isProblem(read)) return read;
  const problem = outOfBounds(read, negative, rules);
  if (problem !== null) return problem;
  return canonical(read.whole, read.fraction);
};

/** Reads the canonical text that a spreadsheet keeps for a number cell, also with an exponent. */
export const readStoredNumber = (text: string, rules: NumberRules): string | CellProblem => {
  if (PLAIN.test(text)) return canonical(text, '');
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (match === null) return cellProblem('number.text');
  const expanded = expand(match[2] ?? '', match[3] ?? '', Number(match[4] ?? '0'));
  if (expanded === null) return cellProblem('number.large', { digits: MAX_WHOLE_DIGITS });
  const shortened = { whole: expanded.whole, fraction: withoutBinaryNoise(expanded.fraction, text) };
  const problem = outOfBounds(shortened, match[1] === '-', rules);
  return problem ?? canonical(shortened.whole, shortened.fraction);
};

interface Digits {
  readonly whole: string;
  readonly fraction: string;
}

const readBody = (body: string, notation: NumberNotation | null): Digits | CellProblem => {
  if (notation === null && AMBIGUOUS.test(body)) {
    const digits = body.replace(/[.,]/, '');
    return cellProblem('number.ambiguous', { thousand: digits, fraction: body.replace(/[.,]/, '.') });
  }
  const inDutch = notation === 'english' ? null : DUTCH.exec(body);
  const match = inDutch ?? (notation === 'dutch' ? null : ENGLISH.exec(body));
  if (match === null) return whyNotANumber(body, notation);
  return { whole: (match[1] ?? '').replace(/[.,]/g, ''), fraction: match[2] ?? '' };
};

const whyNotANumber = (body: string, notation: NumberNotation | null): CellProblem => {
  if (/\d/.test(body) && LETTERS_FOR_DIGITS.test(body)) return letterForDigit(body);
  if (/^\d+(?:[.,]\d+)?[eE][+-]?\d+$/.test(body)) return cellProblem('number.exponent');
  if (notation !== null && (DUTCH.test(body) || ENGLISH.test(body)))
    return cellProblem('number.notation', {
      notation,
      example: notation === 'dutch' ? '1.234,5' : '1,234.5',
    });
  return cellProblem('number.text');
};

const letterForDigit = (body: string): CellProblem => {
  const repaired = body.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
  const letter = /[Oo]/.test(body) ? 'O' : 'l';
  const suggestion =
    DUTCH.test(repaired) || ENGLISH.test(repaired) ? repaired.replace(/[.,](?=\d{3}$)/, '') : null;
  return cellProblem(letter === 'O' ? 'number.letterO' : 'number.letterL', {}, suggestion);
};

const outOfBounds = (
  { whole, fraction }: Digits,
  negative: boolean,
  { decimals }: NumberRules,
): CellProblem | null => {
  const zero = /^0*$/.test(whole) && /^0*$/.test(fraction);
  if (negative && !zero) return cellProblem('number.negative');
  if (whole.replace(/^0+/, '').length > MAX_WHOLE_DIGITS)
    return cellProblem('number.large', { digits: MAX_WHOLE_DIGITS });
  if (fraction.replace(/0+$/, '').length > decimals) return cellProblem('number.decimals', { decimals });
  return null;
};

const canonical = (whole: string, fraction: string): string => {
  const digits = whole.length > 1 && whole.startsWith('0') ? whole.replace(/^0+(?=\d)/, '') : whole;
  const rest = fraction === '' ? '' : fraction.replace(/0+$/, '');
  return rest === '' ? digits : `${digits}.${rest}`;
};

const expand = (whole: string, fraction: string, exponent: number): Digits | null => {
  if (exponent > 30 || exponent < -60) return exponent > 0 ? null : { whole: '0', fraction: '' };
  if (exponent >= 0) {
    const digits = fraction.padEnd(exponent, '0');
    return { whole: whole + digits.slice(0, exponent), fraction: digits.slice(exponent) };
  }
  const digits = whole.padStart(1 - exponent, '0');
  return { whole: digits.slice(0, exponent), fraction: digits.slice(exponent) + fraction };
};

/** A spreadsheet keeps 0.1 + 0.2 as 0.30000000000000004: seventeen digits are a binary fraction, not what was typed. */
const withoutBinaryNoise = (fraction: string, stored: string): string => {
  if (stored.replace(/[-.]|[eE].*$/g, '').replace(/^0+/, '').length < 16) return fraction;
  const places = Math.min(fraction.length, 9);
  const rounded = (BigInt(fraction.slice(0, places + 1).padEnd(places + 1, '0')) + 5n) / 10n;
  const text = rounded.toString().padStart(places, '0');
  return text.length > places ? fraction : text.replace(/0+$/, '');
};

/** -1, 0 or 1 for two canonical texts without a sign. */
export const compareCanonical = (left: string, right: string): number => {
  if (left.length <= 15 && right.length <= 15) return Math.sign(Number(left) - Number(right));
  const [a, b] = [scaled(left), scaled(right)];
  return a < b ? -1 : a > b ? 1 : 0;
};

const scaled = (text: string): bigint => {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(9, '0').slice(0, 9));
};
