import { unlessRefused, type Result } from '@bundel/kernel';
import { refusal, type Refusal } from '../refusal.js';
import { tidyLine, tidyParagraph } from '../tidy-text.js';
import { findUnit } from '../units/unit-catalogue.js';
import { checkAnswers } from './check-answers.js';
import { checkQuantities } from './check-quantities.js';
import { checkOneOf, checkRequirements } from './check-requirements.js';
import type { CheckedDemandLine, DemandLineEntry, DemandLineFacts } from './demand-line-entry.js';
import { lineValue } from './line-value.js';
import { readAmount } from './read-number.js';

export const MAX_LABEL_LENGTH = 100;
export const MAX_REMARKS_LENGTH = 4_000;

const checkLength = (text: string, most: number, path: readonly string[], refusals: Refusal[]): string => {
  if (text.length > most)
    refusals.push(refusal('text.length', path, 'The text is too long.', `Use at most ${most} characters.`));
  return text;
};

const unknownItem = (code: string): Refusal =>
  code.trim() === ''
    ? refusal('item.missing', ['itemCode'], 'The item is missing.', 'Choose an item of the call.')
    : refusal('item.unknown', ['itemCode'], 'The call has no such item.', 'Choose an item of the call.');

/** A line is entered as interest or as an estimate; a pledge is signed by a second person afterwards. */
const checkCommitment = (text: string, refusals: Refusal[]): CheckedDemandLine['commitment'] => {
  if (text.trim() !== 'pledge')
    return checkOneOf(text, ['interest', 'estimate'] as const, ['commitment'], refusals);
  refusals.push(
    refusal(
      'commitment.pledge',
      ['commitment'],
      'A pledge is not entered but signed, by a mandate holder who is someone else.',
      'Enter an estimate; the mandate holder then signs the pledge.',
    ),
  );
  return 'estimate';
};

/** The unit of the entry and of the item; without a known item quantities are only looked at as they stand. */
const checkUnit = (
  text: string,
  itemUnit: string | undefined,
  refusals: Refusal[],
): { readonly unit: string; readonly itemUnit: string } => {
  const unit = findUnit(text.trim() === '' ? (itemUnit ?? '') : text)?.code;
  if (unit === undefined && itemUnit !== undefined)
    refusals.push(
      refusal('unit.unknown', ['unit'], 'This unit does not exist.', 'Choose a unit from the list.'),
    );
  const target = itemUnit ?? unit ?? 'piece';
  return { unit: unit ?? target, itemUnit: target };
};

/**
 * Reads a line as typed and says whether it may be submitted, with every reason why not. Paths name the field of the
 * entry; quantities and answers by their period or code: `quantities.2027.maximum`, `floor.SOV-3`, `answers.users`.
 */
export const checkDemandLine = (
  facts: DemandLineFacts,
  entry: DemandLineEntry,
): Result<CheckedDemandLine, Refusal> => {
  const refusals: Refusal[] = [];
  const itemCode = entry.itemCode.trim();
  const item = facts.items.get(itemCode);
  if (item === undefined) refusals.push(unknownItem(itemCode));
  const { unit, itemUnit } = checkUnit(entry.unit, item?.unit, refusals);
  const quantities = checkQuantities(facts, entry.quantities, unit, itemUnit, refusals);
  const unitPriceCeiling = readAmount(entry.unitPriceCeiling, facts.notation, ['unitPriceCeiling'], refusals);
  const budget = readAmount(entry.budget, facts.notation, ['budget'], refusals);
  const value = lineValue(quantities, unitPriceCeiling, budget);
  const line: CheckedDemandLine = {
    itemId: item?.id ?? '',
    itemCode,
    label: checkLength(tidyLine(entry.label), MAX_LABEL_LENGTH, ['label'], refusals),
    commitment: checkCommitment(entry.commitment, refusals),
    unit,
    itemUnit,
    quantities,
    ...checkRequirements(facts, entry, value, refusals),
    unitPriceCeiling,
    budget,
    answers: checkAnswers(facts, entry.answers, refusals),
    remarks: checkLength(tidyParagraph(entry.remarks), MAX_REMARKS_LENGTH, ['remarks'], refusals),
    value,
  };
  return unlessRefused(refusals, () => line);
};

/** What tells lines of one body in one call apart. */
export const keyOfLine = (line: { readonly itemCode: string; readonly label: string }): string =>
  `${line.itemCode}\n${line.label}`;

/** Refusals for lines that stand there twice, by the place of the second one. */
export const repeatedLines = (
  lines: readonly { readonly itemCode: string; readonly label: string }[],
): ReadonlyMap<number, Refusal> => {
  const seen = new Map<string, number>();
  const repeats = new Map<number, Refusal>();
  lines.forEach((line, index) => {
    const key = keyOfLine({ itemCode: line.itemCode.trim(), label: tidyLine(line.label) });
    const first = seen.get(key);
    if (first === undefined) return void seen.set(key, index);
    repeats.set(
      index,
      refusal(
        'line.twice',
        ['label'],
        `Line ${first + 1} has the same item and the same label.`,
        'Give the lines different labels, or make one line of them.',
      ),
    );
  });
  return repeats;
};
