import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type LocalDate } from '@bundel/kernel';
import { earliestClosing } from '../terms/closing-date.js';
import { latestAdditionalInformation } from '../terms/additional-information.js';
import { minimumTerm, TERM_KINDS } from '../terms/minimum-days.js';
import { standstillAfter } from '../terms/standstill.js';
import { DUTCH_HOLIDAYS } from './dutch-holidays.data.js';
import { addWorkingDays, endOnWorkingDay, isWorkingDay, notesOfEnd, restDayOf } from './working-days.js';

/**
 * A second calculation that shares nothing with the first: a walk through the calendar, day by day, with its own
 * month lengths, its own weekdays (counted on from Saturday 1 January 2022) and another Easter (Meeus, Jones, Butcher).
 */
interface Day {
  readonly text: string;
  readonly rest: boolean;
}

const meeusEaster = (year: number): readonly [month: number, day: number] => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return [Math.floor(sum / 31), (sum % 31) + 1];
};

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const walk = (): readonly Day[] => {
  const days: { text: string; rest: boolean; easter: boolean; year: number }[] = [];
  let weekday = 5; // Saturday, Monday is 0
  for (let year = 2022; year <= 2037; year += 1) {
    const [easterMonth, easterDay] = meeusEaster(year);
    LENGTHS.forEach((length, index) => {
      const month = index + 1;
      const last = month === 2 && year % 4 === 0 ? 29 : length; // no century in reach
      for (let day = 1; day <= last; day += 1) {
        const kings = month === 4 && ((day === 27 && weekday !== 6) || (day === 26 && weekday === 6));
        const fixed = ['1-1', '5-5', '12-25', '12-26'].includes(`${month}-${day}`);
        const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const easter = month === easterMonth && day === easterDay;
        days.push({ text, rest: weekday >= 5 || kings || fixed, easter, year });
        weekday = (weekday + 1) % 7;
      }
    });
  }
  const fromEaster = new Set([-2, 1, 39, 50]);
  const easters = days.flatMap(({ easter }, index) => (easter ? [index] : []));
  const movable = new Set(easters.flatMap((at) => [...fromEaster].map((offset) => at + offset)));
  return days.map(({ text, rest }, index) => ({ text, rest: rest || movable.has(index) }));
};

const calendar = walk();
const indexOf = new Map(calendar.map(({ text }, index) => [text, index]));
const textAt = (index: number) => calendar[index]?.text;
const firstIndex = indexOf.get('2026-01-01') ?? 0;
const lastIndex = indexOf.get('2035-12-31') ?? 0;
const anyDay = fc.integer({ min: firstIndex, max: lastIndex });
const dayAt = (index: number) => textAt(index) as LocalDate;
const walkToWork = (index: number): number => (calendar[index]?.rest ? walkToWork(index + 1) : index);

describe('terms from 2026 to 2035 against a second calculation', () => {
  it('every day is a working day or a rest day in both', () => {
    for (let index = firstIndex; index <= lastIndex; index += 1) {
      expect([textAt(index), isWorkingDay(dayAt(index))]).toEqual([textAt(index), !calendar[index]?.rest]);
    }
  });

  it('every minimum term from every day ends on the same day, counted and moved (LAW-WORKING-DAY)', () => {
    const facts = fc.record({
      kind: fc.constantFrom(...TERM_KINDS),
      electronic: fc.boolean(),
      priorInformation: fc.boolean(),
      urgent: fc.boolean(),
      documentsOnline: fc.boolean(),
    });
    fc.assert(
      fc.property(anyDay, facts, (index, termFacts) => {
        const end = earliestClosing(dayAt(index), termFacts);
        const counted = index + minimumTerm(termFacts).days;
        expect(end.counted).toBe(textAt(counted));
        expect(end.holds).toBe(textAt(walkToWork(counted)));
        expect(end.skipped.map(({ date }) => date)).toEqual(
          calendar.slice(counted, walkToWork(counted)).map(({ text }) => text),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('standstill and last information agree on every day, over leap days and changes of the clock', () => {
    for (let index = firstIndex; index <= lastIndex; index += 1) {
      expect(standstillAfter(dayAt(index)).earliestConclusion).toBe(textAt(index + 21));
      expect(latestAdditionalInformation(dayAt(index), false)).toBe(textAt(index - 10));
      expect(latestAdditionalInformation(dayAt(index), true)).toBe(textAt(index - 4));
    }
  });

  it('adding working days agrees with crossing out rest days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 15 }), (index, count) => {
        const later = calendar.slice(index + 1).filter(({ rest }) => !rest);
        expect(addWorkingDays(dayAt(index), count)).toBe(later[count - 1]?.text);
      }),
    );
  });
});

describe('the working-day rule (LAW-WORKING-DAY)', () => {
  it("names the holiday before the weekend, and moves King's Day off a Sunday", () => {
    expect(restDayOf('2026-12-26' as LocalDate)).toBe('secondChristmasDay');
    expect(restDayOf('2026-04-27' as LocalDate)).toBe('kingsDay');
    expect(restDayOf('2031-04-26' as LocalDate)).toBe('kingsDay');
    expect(restDayOf('2031-04-27' as LocalDate)).toBe('sunday');
    expect(restDayOf('2026-04-03' as LocalDate)).toBe('goodFriday');
  });

  it('says so when the holidays of a year are not known', () => {
    const end = endOnWorkingDay(addDays('2061-01-01' as LocalDate, 0));
    expect(notesOfEnd(end).map(({ code }) => code)).toContain('calendar.yearUnknown');
    expect(Object.keys(DUTCH_HOLIDAYS)).toHaveLength(41);
  });
});
