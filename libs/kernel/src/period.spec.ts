import { describe, expect, it } from '@jest/globals';
import { localDate } from './local-date.js';
import {
  firstDayOf,
  lastDayOf,
  nextPeriod,
  parsePeriod,
  periodGrid,
  periodLength,
  periodOf,
  quartersOf,
  yearPeriod,
} from './period.js';
import { valueOf } from './result.js';

const period = (text: string) => valueOf(parsePeriod(text));

describe('period', () => {
  it.each([
    ['2027', 'year', '2027-01-01', '2027-12-31', '2028'],
    ['2028-q1', 'quarter', '2028-01-01', '2028-03-31', '2028-Q2'],
    ['2027-Q4', 'quarter', '2027-10-01', '2027-12-31', '2028-Q1'],
  ])('%s is a %s from %s up to and including %s, then comes %s', (text, length, first, last, next) => {
    expect(periodLength(period(text))).toBe(length);
    expect([firstDayOf(period(text)), lastDayOf(period(text)), nextPeriod(period(text))]).toEqual([
      first,
      last,
      next,
    ]);
  });

  it.each(['', '27', '2027-Q5', '2027-01', '2027Q1'])('refuses %j', (text) => {
    expect(parsePeriod(text)).toMatchObject({ errors: [{ code: 'period.format' }] });
  });

  it('makes the columns of a demand grid from the days of a contract', () => {
    expect(periodGrid(localDate(2027, 5, 1), localDate(2028, 1, 1), 'quarter')).toEqual([
      '2027-Q2',
      '2027-Q3',
      '2027-Q4',
      '2028-Q1',
    ]);
    expect(periodGrid(localDate(2027, 5, 1), localDate(2027, 4, 30), 'year')).toEqual(['2027']);
  });

  it('divides a year into the quarters it consists of', () => {
    expect(quartersOf(yearPeriod(2027))).toEqual(['2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4']);
    expect(quartersOf(period('2027-Q2'))).toEqual(['2027-Q2']);
    expect(periodOf(localDate(2027, 9, 30), 'quarter')).toBe('2027-Q3');
  });
});
