import { unreadable, type ParseProblem } from './parse-problem.js';
import { ok, type Result } from './result.js';

/** Legal entity identifier. @source ISO 17442: twenty positions, the last two are check digits (mod 97-10). */
export type Lei = string & { readonly __brand: 'Lei' };

/** ISO 7064 mod 97-10: letters count as 10 … 35, the whole number leaves 1 when divided by 97. */
const passesMod97 = (code: string): boolean => {
  let remainder = 0;
  for (const character of code) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
  }
  return remainder === 1;
};

export const parseLei = (text: string): Result<Lei, ParseProblem> => {
  const code = text.trim().toUpperCase();
  if (!/^[0-9A-Z]{18}\d{2}$/.test(code)) {
    return unreadable(
      'lei.format',
      'An LEI has twenty positions and ends in two digits.',
      'Copy all twenty positions.',
    );
  }
  return passesMod97(code)
    ? ok(code as Lei)
    : unreadable(
        'lei.check',
        'This LEI does not pass its check.',
        'Look for swapped or mistyped characters.',
      );
};
