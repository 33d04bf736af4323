import { addDays, daysBetween, type LocalDate } from '@bundel/kernel';
import { endOnWorkingDay, notesOfEnd, type TermEnd } from '../calendar/working-days.js';
import { decide, finding, type Decision, type Finding } from '../rules/finding.js';
import type { RuleId } from '../rules/rules.data.js';
import { minimumTerm, type TermFacts } from './minimum-days.js';

export interface EarliestClosing extends TermEnd {
  readonly days: number;
  readonly rules: readonly RuleId[];
}

/** The first day on which a term may end: the day of sending does not count. @source LAW-2.71, LAW-WORKING-DAY */
export const earliestClosing = (sent: LocalDate, facts: TermFacts): EarliestClosing => {
  const { days, rules } = minimumTerm(facts);
  return { ...endOnWorkingDay(addDays(sent, days)), days, rules };
};

const tooShort = (earliest: EarliestClosing, sent: LocalDate, closing: LocalDate): Finding =>
  finding(earliest.rules.at(-1) ?? 'LAW-2.71', 'term.tooShort', 'term.closeOnOrAfter', {
    path: ['closesOn'],
    params: {
      given: daysBetween(sent, closing),
      minimum: earliest.days,
      earliest: earliest.counted,
      earliestWorkingDay: earliest.holds,
    },
  });

/**
 * Judges a closing date. Too few calendar days is refused with the article and the earliest date; a date between the
 * counted day and the working day it moves to is a note, because that rule is to be checked by a lawyer.
 */
export const decideClosingDate = (
  sent: LocalDate,
  closing: LocalDate,
  facts: TermFacts,
): Decision<EarliestClosing> => {
  const earliest = earliestClosing(sent, facts);
  const refusals = closing < earliest.counted ? [tooShort(earliest, sent, closing)] : [];
  const early =
    closing >= earliest.counted && closing < earliest.holds
      ? [
          finding('LAW-WORKING-DAY', 'term.endsOnRestDay', 'term.closeOnOrAfter', {
            path: ['closesOn'],
            params: { earliest: earliest.holds },
          }),
        ]
      : [];
  return decide(earliest, [...earliest.rules, 'LAW-WORKING-DAY'], refusals, [
    ...early,
    ...notesOfEnd(earliest),
  ]);
};
