import { addDays, localDate, monthOf, yearOf, type LocalDate } from './local-date.js';
import { unreadable, type ParseProblem } from './parse-problem.js';
import { ok, type Result } from './result.js';

/** A calendar year `2027` or a quarter `2027-Q3`; demand is stated and added up per period. */
export type Period = string & { readonly __brand: 'Period' };

export type PeriodLength = 'year' | 'quarter';

export const parsePeriod = (text: string): Result<Period, ParseProblem> => {
  const period = text.trim().toUpperCase();
  return /^[1-9]\d{3}(-Q[1-4])?$/.test(period)
    ? ok(period as Period)
    : unreadable('period.format', 'This is not a year or a quarter.', 'Write it like 2027 or 2027-Q3.');
};

export const yearPeriod = (year: number): Period => String(year) as Period;
export const quarterPeriod = (year: number, quarter: 1 | 2 | 3 | 4): Period =>
  `${year}-Q${quarter}` as Period;

export const periodLength = (period: Period): PeriodLength => (period.length === 4 ? 'year' : 'quarter');

const firstMonthOf = (period: Period): number =>
  periodLength(period) === 'year' ? 1 : Number(period[6]) * 3 - 2;

export const firstDayOf = (period: Period): LocalDate =>
  localDate(Number(period.slice(0, 4)), firstMonthOf(period), 1);

/** The last day of the period, itself included. */
export const lastDayOf = (period: Period): LocalDate => addDays(firstDayOf(nextPeriod(period)), -1);

/** The period of the same length that follows. */
export const nextPeriod = (period: Period): Period => {
  const year = Number(period.slice(0, 4));
  if (periodLength(period) === 'year') return yearPeriod(year + 1);
  const quarter = Number(period[6]);
  return quarter === 4 ? quarterPeriod(year + 1, 1) : quarterPeriod(year, (quarter + 1) as 2 | 3 | 4);
};

/** The year or quarter a day lies in. */
export const periodOf = (date: LocalDate, length: PeriodLength): Period =>
  length === 'year'
    ? yearPeriod(yearOf(date))
    : quarterPeriod(yearOf(date), Math.ceil(monthOf(date) / 3) as 1 | 2 | 3 | 4);

/** Every period of one length that touches the days from first to last: the columns of a demand grid. */
export const periodGrid = (first: LocalDate, last: LocalDate, length: PeriodLength): readonly Period[] => {
  const periods: Period[] = [];
  for (let period = periodOf(first, length); firstDayOf(period) <= last; period = nextPeriod(period))
    periods.push(period);
  return periods;
};

/** The quarters of a year; a quarter consists of itself. */
export const quartersOf = (period: Period): readonly Period[] =>
  periodLength(period) === 'quarter'
    ? [period]
    : periodGrid(firstDayOf(period), lastDayOf(period), 'quarter');
