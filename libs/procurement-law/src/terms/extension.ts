import { addDays, daysBetween, type LocalDate } from '@bundel/kernel';
import { endOnWorkingDay, notesOfEnd, type TermEnd } from '../calendar/working-days.js';
import { decide, finding, type Decision } from '../rules/finding.js';
import { INFORMATION_DAYS, latestAdditionalInformation } from './additional-information.js';

/** What happened after publication that suppliers must be given time for. */
export interface LateChange {
  readonly deadline: LocalDate;
  readonly urgent: boolean;
  /** The day on which the last additional information was given; null when none was. */
  readonly informationGiven: LocalDate | null;
  /** Asked for in good time and needed for a proper bid. */
  readonly informationMatters: boolean;
  /** The day of a significant change of the documents; null when there was none. */
  readonly changed: LocalDate | null;
}

export interface NeededExtension extends TermEnd {
  readonly needed: boolean;
  readonly cause: 'lateInformation' | 'significantChange' | null;
  /** Days that suppliers keep at least after what came last. */
  readonly days: number;
}

/**
 * Whether the deadline must move, and the least it moves: suppliers keep as many days after late information or a
 * significant change as the law gives for ordinary information. What is proportionate beyond that is for people.
 * @source LAW-2.73
 */
export const neededExtension = (change: LateChange): NeededExtension => {
  const days = change.urgent ? INFORMATION_DAYS.urgent : INFORMATION_DAYS.normal;
  const latest = latestAdditionalInformation(change.deadline, change.urgent);
  const late =
    change.informationGiven !== null && change.informationMatters && change.informationGiven > latest;
  const cause = change.changed !== null ? 'significantChange' : late ? 'lateInformation' : null;
  if (cause === null)
    return { needed: false, cause, days, counted: change.deadline, holds: change.deadline, skipped: [] };
  const last = [late ? change.informationGiven : null, change.changed]
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  const counted = addDays(last ?? change.deadline, days);
  const atLeast = counted > change.deadline ? counted : addDays(change.deadline, 1);
  return { needed: true, cause, days, ...endOnWorkingDay(atLeast) };
};

/** Judges the new deadline that people chose. @source LAW-2.73 */
export const decideExtension = (change: LateChange, newDeadline: LocalDate): Decision<NeededExtension> => {
  const extension = neededExtension(change);
  const params = {
    earliest: extension.counted,
    earliestWorkingDay: extension.holds,
    given: daysBetween(change.deadline, newDeadline),
    cause: extension.cause ?? 'none',
  };
  const findings = [
    ...(extension.needed && newDeadline < extension.counted
      ? [finding('LAW-2.73', 'extension.tooShort', 'extension.extendTo', { path: ['closesOn'], params })]
      : []),
    ...(newDeadline < change.deadline
      ? [finding('LAW-2.73', 'extension.earlier', 'extension.keepDeadline', { path: ['closesOn'], params })]
      : []),
  ];
  return decide(extension, ['LAW-2.73', 'LAW-WORKING-DAY'], findings, notesOfEnd(extension));
};
