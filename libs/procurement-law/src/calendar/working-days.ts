import { addDays, daysBetween, weekdayOf, yearOf, type LocalDate } from '@bundel/kernel';
import { finding, type Finding } from '../rules/finding.js';
import { DUTCH_HOLIDAYS } from './dutch-holidays.data.js';
import type { HolidayName } from './holiday-name.js';

const byDate: ReadonlyMap<string, HolidayName> = new Map(
  Object.values(DUTCH_HOLIDAYS).flatMap((days) => days.map(([date, name]) => [date, name] as const)),
);

const years = Object.keys(DUTCH_HOLIDAYS).map(Number);
/** First and last year whose public holidays are known. */
export const CALENDAR_YEARS = { first: Math.min(...years), last: Math.max(...years) } as const;

/** Why a day is no working day; null when it is one. */
export type RestDay = HolidayName | 'saturday' | 'sunday';

/** A public holiday is named before the weekend it falls in. @source Algemene termijnenwet art. 3 */
export const restDayOf = (date: LocalDate): RestDay | null => {
  const weekday = weekdayOf(date);
  return byDate.get(date) ?? (weekday === 6 ? 'saturday' : weekday === 7 ? 'sunday' : null);
};

export const isWorkingDay = (date: LocalDate): boolean => restDayOf(date) === null;

/** The last day of a term, as counted and as it holds. */
export interface TermEnd {
  /** By counting calendar days. */
  readonly counted: LocalDate;
  /** The first working day on or after it (or on or before it, for a term that counts back). */
  readonly holds: LocalDate;
  /** Why each day in between does not hold; empty when nothing moved. */
  readonly skipped: readonly { readonly date: LocalDate; readonly reason: RestDay }[];
}

const moved = (counted: LocalDate, step: 1 | -1): TermEnd => {
  const skipped: { date: LocalDate; reason: RestDay }[] = [];
  let holds = counted;
  for (let reason = restDayOf(holds); reason !== null; reason = restDayOf(holds)) {
    skipped.push({ date: holds, reason });
    holds = addDays(holds, step);
  }
  return { counted, holds, skipped };
};

/**
 * The day on which a term ends: a Saturday, Sunday or public holiday moves it to the next working day.
 * @source LAW-WORKING-DAY: Reg. 1182/71 art. 3(4), Algemene termijnenwet art. 1
 */
export const endOnWorkingDay = (counted: LocalDate): TermEnd => moved(counted, 1);

/** The last working day on or before a latest day: who acts then is in time under either reading of the rule. */
export const lastWorkingDayUpTo = (counted: LocalDate): TermEnd => moved(counted, -1);

/** The nth working day after a day; the day itself does not count. */
export const addWorkingDays = (date: LocalDate, count: number): LocalDate => {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
};

/** What moved and why, for a person to see; none when the counted day holds. */
export const noteOfMove = ({ counted, holds, skipped }: TermEnd): readonly Finding[] => {
  const [first] = skipped;
  if (first === undefined) return [];
  const params = { counted, holds, reason: first.reason, days: Math.abs(daysBetween(counted, holds)) };
  return [finding('LAW-WORKING-DAY', 'calendar.moved', 'calendar.check', { params })];
};

/** A note when a term ends in a year whose public holidays are not known yet: only weekends were skipped. */
export const noteOfUnknownYear = (date: LocalDate): readonly Finding[] =>
  yearOf(date) >= CALENDAR_YEARS.first && yearOf(date) <= CALENDAR_YEARS.last
    ? []
    : [
        finding('LAW-WORKING-DAY', 'calendar.yearUnknown', 'calendar.checkHolidays', {
          params: { year: yearOf(date) },
        }),
      ];

/** Everything a person should know about the end of a term. */
export const notesOfEnd = (end: TermEnd): readonly Finding[] => [
  ...noteOfMove(end),
  ...noteOfUnknownYear(end.holds),
];
