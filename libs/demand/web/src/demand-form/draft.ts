import { checkDemandLine, repeatedLines } from '@bundel/demand-domain';
import type { DemandLineEntry, Refusal } from '@bundel/demand-domain';
import { parsePeriod } from '@bundel/kernel';
import { plainDecimal } from '@bundel/ui';
import type { UiLanguage } from '@bundel/ui';
import type { DemandDraftQuery, DraftNotation } from '../generated/graphql.js';
import type { Invitation } from '../invitation/invitation.js';

/** What the form starts from. */
export type Draft = NonNullable<DemandDraftQuery['demandDraft']>;

/** One line as it stands in the fields. */
export type DraftLine = Draft['lines'][number];
export type QuantityPart = 'minimum' | 'expected' | 'maximum';

export const PARTS: readonly QuantityPart[] = ['minimum', 'expected', 'maximum'];

/** How people write numbers in the language of the screen. */
export const notationOf = (language: UiLanguage): DraftNotation => (language === 'nl' ? 'dutch' : 'english');

/** A number as the language of the screen writes it; what is no number stays as it was typed. */
export function written(text: string, from: DraftNotation, language: UiLanguage): string {
  if (from === notationOf(language)) return text;
  const plain = from === 'canonical' ? text : plainDecimal(text, from === 'dutch' ? 'nl' : 'en');
  if (plain === null || !/^-?\d+(\.\d+)?$/.test(plain)) return text;
  return language === 'nl' ? plain.replace('.', ',') : plain;
}

/** The lines of a draft with every period of the call, in the notation of the screen. */
export function linesOf(
  draft: Draft,
  periods: readonly string[],
  language: UiLanguage,
): readonly DraftLine[] {
  const inLanguage = (text: string) => written(text, draft.notation, language);
  return draft.lines.map((line) => ({
    ...line,
    floor: Array.from({ length: 8 }, (_none, place) => line.floor[place] ?? ''),
    unitPriceCeiling: inLanguage(line.unitPriceCeiling),
    budget: inLanguage(line.budget),
    quantities: periods.map((period) => {
      const found = line.quantities.find((one) => one.period === period);
      return {
        period,
        minimum: inLanguage(found?.minimum ?? ''),
        expected: inLanguage(found?.expected ?? ''),
        maximum: inLanguage(found?.maximum ?? ''),
      };
    }),
  }));
}

/** A line that was left as it was offered: nothing is asked of this item. */
export const isLeftOpen = (line: DraftLine): boolean =>
  line.quantities.every((one) => PARTS.every((part) => one[part].trim() === '')) &&
  [line.label, line.unitPriceCeiling, line.budget, line.remarks].every((text) => text.trim() === '');

const entryOf = (line: DraftLine): DemandLineEntry => ({
  ...line,
  answers: Object.fromEntries(line.answers.map(({ code, answer }) => [code, answer])),
});

/** Everything that the lines still miss, each with the place of its line in front; the api checks the same again. */
export function missingIn(
  lines: readonly DraftLine[],
  call: Invitation,
  standards: readonly string[],
  language: UiLanguage,
): readonly Refusal[] {
  const periods = call.periods.flatMap((text) => {
    const period = parsePeriod(text);
    return period.ok ? [period.value] : [];
  });
  const facts = {
    notation: notationOf(language),
    items: new Map(call.items.map((item) => [item.code, item])),
    periods,
    questions: call.questions,
    mandatoryStandards: new Set(standards),
    contractIds: new Set(lines.map(({ currentContractId }) => currentContractId)),
  };
  const repeats = repeatedLines(
    lines.map((line, index) => (isLeftOpen(line) ? { itemCode: '', label: String(index) } : line)),
  );
  const at = (index: number, refusals: readonly Refusal[]) =>
    refusals.map((one) => ({ ...one, path: ['lines', String(index), ...(one.path ?? [])] }));
  const found = lines.flatMap((line, index) => {
    if (isLeftOpen(line)) return [];
    const checked = checkDemandLine(facts, entryOf(line));
    const repeat = repeats.get(index);
    return at(index, [...(checked.ok ? [] : checked.errors), ...(repeat ? [repeat] : [])]);
  });
  if (lines.every(isLeftOpen))
    return [{ code: 'demand.empty', path: ['lines'], message: 'No line has a quantity.', remedy: '' }];
  return found;
}

export const STEPS = ['aantallen', 'eisen', 'prijs', 'controle'] as const;
export type Step = (typeof STEPS)[number];

const STEP_OF: Readonly<Record<string, Step>> = {
  floor: 'eisen',
  dataSensitivity: 'eisen',
  storageRegion: 'eisen',
  keyCustody: 'eisen',
  openStandards: 'eisen',
  complyOrExplain: 'eisen',
  unitPriceCeiling: 'prijs',
  budget: 'prijs',
  earliestStart: 'prijs',
  latestStart: 'prijs',
  currentContractId: 'prijs',
  answers: 'prijs',
  remarks: 'prijs',
};

/** The step on which something is put right. */
export const stepOf = (path: readonly string[]): Step => STEP_OF[path[2] ?? ''] ?? 'aantallen';

/** The field to which a path points: `regel-0-quantities-2027-minimum`. */
export function fieldOf(path: readonly string[], call: Pick<Invitation, 'periods'>): string {
  const [, place = '0', ...rest] = path;
  const [first] = rest;
  const whole = first === 'quantities' && rest.length === 1;
  const parts = whole ? ['quantities', call.periods[0] ?? '', 'maximum'] : rest;
  if (first === 'quantities' && rest.length === 2) parts.push('minimum');
  if (first === 'openStandards') return `regel-${place}-openStandards`;
  return ['regel', place, ...parts].join('-');
}
