import { unreadable, type ParseProblem } from './parse-problem.js';
import { ok, type Result } from './result.js';

/** Common procurement vocabulary code: eight digits; the check digit after the dash is dropped. */
export type CpvCode = string & { readonly __brand: 'CpvCode' };

export type CpvLevel = 'division' | 'group' | 'class' | 'category' | 'subcategory';

/** Reads `30200000` or `30200000-1`. The check digit is accepted but not judged: its rule is not published. */
export const parseCpvCode = (text: string): Result<CpvCode, ParseProblem> => {
  const match = /^(\d{8})(?:-\d)?$/.exec(text.trim());
  const code = match?.[1];
  return code === undefined || code.startsWith('00')
    ? unreadable(
        'cpv.format',
        'A CPV code has eight digits.',
        'Choose a code from the list, such as 72000000-5.',
      )
    : ok(code as CpvCode);
};

/** How specific a code is, judged by its zeros: two significant digits make a division, six or more a subcategory. */
export const cpvLevel = (code: CpvCode): CpvLevel => {
  const significant = Math.max(code.replace(/0+$/, '').length, 2);
  return (['division', 'group', 'class', 'category'] as const)[significant - 2] ?? 'subcategory';
};

/** True when the code is the ancestor itself or lies below it. */
export const isWithinCpv = (code: CpvCode, ancestor: CpvCode): boolean => {
  const significant = Math.max(ancestor.replace(/0+$/, '').length, 2);
  return code.slice(0, significant) === ancestor.slice(0, significant);
};
