import type { KvkNumber } from './kvk.js';
import { unreadable, type ParseProblem } from './parse-problem.js';
import { ok, refused, type Result } from './result.js';
import { passesElevenTest } from './rsin.js';

/**
 * Number that identifies an organisation in the digital traffic of Dutch government: twenty positions.
 * @source OIN-Stelsel, chapter 6 (Logius): prefix of 8, main number of 8 (KvK) or 9, suffix of zeros.
 */
export type Oin = string & { readonly __brand: 'Oin' };

/** The three elements of an OIN; the suffix must be zeros. */
export interface OinParts {
  readonly prefix: string;
  readonly main: string;
  readonly suffix: string;
}

/** Registers a main number can come from. */
export const OIN_PREFIXES = {
  rsin: '00000001',
  fiNumber: '00000002',
  kvk: '00000003',
  subOin: '00000004',
  logius: '00000006',
  brin: '00000007',
  foreign: '00000008',
  careProvider: '00000009',
  temporaryRegister: '00000010',
  careInsurer: '00000011',
  test: '00000099',
} as const;

const KNOWN_PREFIXES: ReadonlySet<string> = new Set(Object.values(OIN_PREFIXES));

/** Cuts a text of twenty positions into its elements without judging them; null when the form is not an OIN's at all. */
export const splitOin = (text: string): OinParts | null => {
  const whole = text.trim().toUpperCase();
  if (!/^\d{8}[0-9A-Z]{12}$/.test(whole)) return null;
  const prefix = whole.slice(0, 8);
  const end = prefix === OIN_PREFIXES.kvk ? 16 : 17;
  return { prefix, main: whole.slice(8, end), suffix: whole.slice(end) };
};

const problemsOf = ({ prefix, main, suffix }: OinParts): ParseProblem[] => {
  const problems: ParseProblem[] = [];
  const add = (code: string, message: string, remedy: string) => problems.push({ code, message, remedy });
  if (!KNOWN_PREFIXES.has(prefix)) {
    add('oin.prefix', `The prefix ${prefix} names no register.`, 'Look the OIN up in the OIN register.');
  }
  if (!/^0+$/.test(suffix)) {
    add('oin.suffix', 'An OIN ends in zeros.', `Replace the last ${suffix.length} positions by zeros.`);
  }
  if (prefix === OIN_PREFIXES.rsin && !passesElevenTest(main)) {
    add('oin.rsin', 'The RSIN in this OIN does not pass its check.', 'Look for swapped or mistyped digits.');
  }
  if (prefix === OIN_PREFIXES.kvk && !/^\d{8}$/.test(main)) {
    add('oin.kvk', 'The KvK number in this OIN has letters.', 'A KvK number has eight digits.');
  }
  return problems;
};

/** Reads an OIN; every problem is reported at once. */
export const parseOin = (text: string): Result<Oin, ParseProblem> => {
  const parts = splitOin(text);
  if (parts === null) {
    return unreadable(
      'oin.format',
      'An OIN has twenty positions.',
      'Copy all twenty positions, including zeros in front.',
    );
  }
  const [first, ...more] = problemsOf(parts);
  return first === undefined
    ? ok((parts.prefix + parts.main + parts.suffix) as Oin)
    : refused(first, ...more);
};

/** The OIN that belongs to a KvK number: new OINs are always based on it where there is one. */
export const oinFromKvk = (kvk: KvkNumber): Oin => `${OIN_PREFIXES.kvk}${kvk}0000` as Oin;

/** True for numbers of the test register: demo data only, never sent to another system. */
export const isTestOin = (oin: Oin): boolean => oin.startsWith(OIN_PREFIXES.test);
