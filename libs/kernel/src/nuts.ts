import { unreadable, type ParseProblem } from './parse-problem.js';
import { ok, type Result } from './result.js';

/** Region code of European statistics: country and up to three further positions, such as `NL` or `NL310`. */
export type NutsCode = string & { readonly __brand: 'NutsCode' };

export const parseNutsCode = (text: string): Result<NutsCode, ParseProblem> => {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{2}[0-9A-Z]{0,3}$/.test(code)
    ? ok(code as NutsCode)
    : unreadable(
        'nuts.format',
        'A NUTS code has two letters and up to three more positions.',
        'Write it like NL31.',
      );
};

/** 0 for a country, 1 for a group of provinces, 2 for a province, 3 for a region within it. */
export const nutsLevel = (code: NutsCode): number => code.length - 2;

/** True when the region is the other one or lies in it. */
export const isWithinNuts = (code: NutsCode, region: NutsCode): boolean => code.startsWith(region);
