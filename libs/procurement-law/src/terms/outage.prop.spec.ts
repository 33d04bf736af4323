import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endOfDay, instantFromDate, startOfDay, type LocalDate } from '@bundel/kernel';
import { addWorkingDays } from '../calendar/working-days.js';
import { fingerprintGraceDay } from './outage.js';

const HOUR = 3_600_000;

/** The last Sunday of a month at 01:00 UTC, when European clocks change; counted without a time zone library. */
const clockChange = (year: number, month: number): number => {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * 24 * HOUR;
};

/** Dutch calendar day of a moment: UTC plus two hours between the changes of March and October, else plus one. */
const dutchDay = (moment: number): string => {
  const year = new Date(moment).getUTCFullYear();
  const summer = moment >= clockChange(year, 2) && moment < clockChange(year, 9);
  return new Date(moment + (summer ? 2 : 1) * HOUR).toISOString().slice(0, 10);
};

const dutchDays = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2035, 11, 1) / 60_000 })
  .map((minute) => minute * 60_000);
const aroundChanges = fc
  .record({
    year: fc.integer({ min: 2026, max: 2035 }),
    month: fc.constantFrom(2, 9),
    minutes: fc.integer({ min: -2000, max: 2000 }),
  })
  .map(({ year, month, minutes }) => clockChange(year, month) + minutes * 60_000);

describe('deadlines on the Dutch clock from 2026 to 2035 (LAW-2.109a)', () => {
  it('the working day after a deadline starts from the Dutch day, also where the clock changes', () => {
    fc.assert(
      fc.property(fc.oneof(dutchDays, aroundChanges), (moment) => {
        const expected = addWorkingDays(dutchDay(moment) as LocalDate, 1);
        expect(fingerprintGraceDay(instantFromDate(new Date(moment)))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('a day takes 23 hours in March, 25 in October and 24 otherwise', () => {
    fc.assert(
      fc.property(fc.oneof(dutchDays, aroundChanges), (moment) => {
        const day = dutchDay(moment) as LocalDate;
        const hours = (Date.parse(endOfDay(day)) - Date.parse(startOfDay(day))) / HOUR;
        const year = Number(day.slice(0, 4));
        const changes = [2, 9].map((month) => dutchDay(clockChange(year, month)));
        expect(hours).toBe(day === changes[0] ? 23 : day === changes[1] ? 25 : 24);
      }),
    );
  });
});
