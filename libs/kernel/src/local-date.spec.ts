import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instantFromMicroseconds, microsecondsOf, parseInstant } from './instant.js';
import {
  addDays,
  addMonths,
  compareLocalDates,
  daysBetween,
  daysInMonth,
  endOfDay,
  isLeapYear,
  isWithinDates,
  localDate,
  localDateOf,
  parseLocalDate,
  startOfDay,
  weekdayOf,
} from './local-date.js';
import { valueOf } from './result.js';

const day = (text: string) => valueOf(parseLocalDate(text));
const at = (text: string) => valueOf(parseInstant(text));
const anyDay = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays(day('1950-01-01'), days));

describe('local date', () => {
  it('knows leap years, also at the turn of a century', () => {
    expect([1900, 2000, 2024, 2026, 2100].map(isLeapYear)).toEqual([false, true, true, false, false]);
    expect([2024, 2026].map((year) => daysInMonth(year, 2))).toEqual([29, 28]);
  });

  it.each(['2027-02-29', '2027-04-31', '2027-13-01', '2027-00-10', '2027-01-00', '0000-01-01'])(
    'refuses %s, a day that does not exist',
    (text) => expect(parseLocalDate(text)).toMatchObject({ errors: [{ code: 'date.unknown' }] }),
  );

  it.each(['31-03-2027', '2027-3-31', '', '2027-03-31T00:00:00Z'])('refuses %j, not a date', (text) => {
    expect(parseLocalDate(text)).toMatchObject({ errors: [{ code: 'date.format' }] });
  });

  it('counts days over the end of a month, a leap day and a year', () => {
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(day('2027-12-31'), 1)).toBe('2028-01-01');
    expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31');
    expect(daysBetween(day('2028-01-01'), day('2029-01-01'))).toBe(366);
  });

  it('adds months, to the last day where the month is shorter', () => {
    expect(addMonths(day('2027-01-31'), 1)).toBe('2027-02-28');
    expect(addMonths(day('2028-02-29'), 48)).toBe('2032-02-29');
    expect(addMonths(day('2027-01-15'), -2)).toBe('2026-11-15');
  });

  it('knows the day of the week', () => {
    expect([day('2026-11-23'), day('2026-11-29'), day('1969-12-31')].map(weekdayOf)).toEqual([1, 7, 3]);
  });

  it('is the day on the Dutch calendar, in summer and in winter', () => {
    expect(localDateOf(at('2027-01-31T22:59:59.999999Z'))).toBe('2027-01-31');
    expect(localDateOf(at('2027-01-31T23:00:00Z'))).toBe('2027-02-01');
    expect(localDateOf(at('2027-06-30T21:59:59.999999Z'))).toBe('2027-06-30');
    expect(localDateOf(at('2027-06-30T22:00:00Z'))).toBe('2027-07-01');
  });

  it.each([
    ['2027-03-28', 23],
    ['2027-10-31', 25],
    ['2027-06-15', 24],
  ])('%s takes %d hours', (text, hours) => {
    const length = microsecondsOf(endOfDay(day(text))) - microsecondsOf(startOfDay(day(text)));
    expect(length).toBe(BigInt(hours) * 3_600_000_000n);
  });

  it('holds between two days, both included, with open ends', () => {
    expect(isWithinDates(day('2027-01-01'), day('2027-01-01'), day('2027-01-01'))).toBe(true);
    expect(isWithinDates(day('2027-01-02'), null, day('2027-01-01'))).toBe(false);
    expect(isWithinDates(day('2027-01-02'), day('2027-01-03'), null)).toBe(false);
    expect(compareLocalDates(day('2027-01-02'), day('2027-01-03'))).toBe(-1);
  });

  it('throws on a day that no calendar has', () => expect(() => localDate(2027, 2, 30)).toThrow(RangeError));

  it('law: every moment lies within the day it is said to be on', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(6n * 10n ** 14n), max: 6n * 10n ** 15n }), (microseconds) => {
        const instant = instantFromMicroseconds(microseconds);
        const today = localDateOf(instant);
        expect(startOfDay(today) <= instant && instant < endOfDay(today)).toBe(true);
      }),
    );
  });

  it('law: adding days and counting them agree, and the week goes round', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(weekdayOf(addDays(date, 7 * days))).toBe(weekdayOf(date));
      }),
    );
  });
});
