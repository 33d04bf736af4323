import { instantFromMicroseconds, microsecondsOf, type Instant } from './instant.js';
import { unreadable, type ParseProblem } from './parse-problem.js';
import { ok, type Result } from './result.js';

/** A calendar day in the Netherlands, `YYYY-MM-DD`; texts sort as days do. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

export const DUTCH_TIME_ZONE = 'Europe/Amsterdam';

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export const parseLocalDate = (text: string): Result<LocalDate, ParseProblem> => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (match === null) return unreadable('date.format', 'This is not a date.', 'Write it like 2027-03-31.');
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists
    ? ok(match[0] as LocalDate)
    : unreadable('date.unknown', 'This day does not exist.', 'Check the month and the day.');
};

/** The day of year, month (1–12) and day of the month; a day that does not exist is a bug and throws. */
export const localDate = (year: number, month: number, day: number): LocalDate => {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  const parsed = parseLocalDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  if (!parsed.ok) throw new RangeError('this day does not exist');
  return parsed.value;
};

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));
export const dayOf = (date: LocalDate): number => Number(date.slice(8, 10));

/** Days since 1970-01-01 in the Gregorian calendar, counted in eras of 400 years that start on 1 March. */
const dayNumberOf = (date: LocalDate): number => {
  const year = yearOf(date) - (monthOf(date) <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((monthOf(date) + 9) % 12) + 2) / 5) + dayOf(date) - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
};

const fromDayNumber = (dayNumber: number): LocalDate => {
  const iso = new Date(dayNumber * 86_400_000).toISOString();
  const parsed = parseLocalDate(iso.slice(0, 10));
  if (!parsed.ok || iso.length !== 24) throw new RangeError('outside the years 1 to 9999');
  return parsed.value;
};

export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(dayNumberOf(date) + days);

/** Whole days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumberOf(to) - dayNumberOf(from);

/** Adds calendar months; a day that the month lacks becomes its last day (31 January + 1 month = 28 February). */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return localDate(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
};

/** 1 for Monday … 7 for Sunday, as ISO 8601 counts. */
export const weekdayOf = (date: LocalDate): number => ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;

export const compareLocalDates = (left: LocalDate, right: LocalDate): -1 | 0 | 1 =>
  left === right ? 0 : left < right ? -1 : 1;

const formatter = new Intl.DateTimeFormat('en-CA', {
  timeZone: DUTCH_TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** Dutch wall clock of a moment: calendar fields as text. */
const wallClockOf = (milliseconds: number): Record<string, string> =>
  Object.fromEntries(formatter.formatToParts(new Date(milliseconds)).map(({ type, value }) => [type, value]));

/** The calendar day it is in the Netherlands at this moment. */
export const localDateOf = (instant: Instant): LocalDate => {
  const clock = wallClockOf(Number(microsecondsOf(instant) / 1000n));
  return localDate(Number(clock['year']), Number(clock['month']), Number(clock['day']));
};

/** Dutch clock minus UTC at a moment, in milliseconds: 3,600,000 in winter, 7,200,000 in summer. */
const offsetAt = (milliseconds: number): number => {
  const clock = wallClockOf(milliseconds);
  const read = (part: string) => Number(clock[part]);
  const asUtc = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return asUtc - milliseconds;
};

/** The first moment of the day in the Netherlands. A day takes 23 or 25 hours when the clock changes. */
export const startOfDay = (date: LocalDate): Instant => {
  const midnightUtc = dayNumberOf(date) * 86_400_000;
  const guess = midnightUtc - offsetAt(midnightUtc);
  return instantFromMicroseconds(BigInt(midnightUtc - offsetAt(guess)) * 1000n);
};

/** The first moment after the day: whatever happens before it happens on the day. */
export const endOfDay = (date: LocalDate): Instant => startOfDay(addDays(date, 1));

/** True from the first day up to and including the last; an open end is null. */
export const isWithinDates = (date: LocalDate, from: LocalDate | null, until: LocalDate | null): boolean =>
  (from === null || date >= from) && (until === null || date <= until);
