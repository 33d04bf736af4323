import { formatNumber } from '../texts/format.js';
import type { UiLanguage } from '../texts/ui-texts.js';

const MARKS = { nl: { group: '.', point: ',' }, en: { group: ',', point: '.' } } as const;

/**
 * Plain decimal text ("12345.5") from what somebody typed, or null when that is no number.
 * One mark followed by other than three digits is taken as the decimal mark, whichever it is.
 */
export function plainDecimal(typed: string, language: UiLanguage): string | null {
  const text = typed.replace(/[\s€\u00a0]/g, '');
  const { group, point } = MARKS[language];
  const strict = text.split(group).join('').replace(point, '.');
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})*(\\${point}\\d+)?$`);
  if (grouped.test(text) || new RegExp(`^-?\\d+(\\${point}\\d+)?$`).test(text)) return strict;
  const foreign = new RegExp(`^-?\\d+\\${group}(\\d{1,2}|\\d{4,})$`);
  return foreign.test(text) ? text.replace(group, '.') : null;
}

/** Writes a number as the language groups it; keeps decimals beyond `decimals` out of reach: null means leave as typed. */
export function groupDigits(typed: string, language: UiLanguage, decimals: number): string | null {
  const plain = plainDecimal(typed, language);
  if (plain === null) return null;
  const fraction = plain.split('.')[1] ?? '';
  return fraction.length > decimals ? null : formatNumber(plain, language, decimals);
}

/** Puts text in an input so that whoever listens for typing hears it. */
export function writeInto(input: HTMLInputElement, text: string): void {
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  property?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
