import { daysInMonth } from '@bundel/kernel';
import { cellProblem, type CellProblem } from './cell-problem.js';

const MONTHS = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february'],
  ['mrt', 'maart', 'mar', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augustus', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
] as const;
const monthByName = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name as string, index + 1])),
);

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const DUTCH = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;
const WRITTEN = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/;
const SLASHES = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;

/**
 * Reads a day into ISO text: 2027-04-30, 30-04-2027 or 30 apr 2027. With slashes or points day and month can be
 * swapped, so that is asked back, with the day it most likely is when only one reading exists.
 */
export const readDate = (text: string): string | CellProblem => {
  const trimmed = text.trim().toLowerCase();
  const iso = ISO.exec(trimmed);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dutch = DUTCH.exec(trimmed);
  if (dutch !== null) return dayOf(Number(dutch[3]), Number(dutch[2]), Number(dutch[1]));
  const written = WRITTEN.exec(trimmed);
  const month = written === null ? undefined : monthByName.get(written[2] ?? '');
  if (written !== null && month !== undefined) return dayOf(Number(written[3]), month, Number(written[1]));
  const slashes = SLASHES.exec(trimmed);
  if (slashes === null) return cellProblem('date.text');
  return swappable(Number(slashes[1]), Number(slashes[2]), Number(slashes[3]));
};

const pad = (value: number): string => String(value).padStart(2, '0');
const dutchDay = (year: number, month: number, day: number): string => `${pad(day)}-${pad(month)}-${year}`;

const dayOf = (year: number, month: number, day: number): string | CellProblem => {
  if (year < 1900 || year > 2200) return cellProblem('date.year', { year });
  if (month < 1 || month > 12) return cellProblem('date.month', { month });
  const days = daysInMonth(year, month);
  if (day < 1 || day > days)
    return cellProblem('date.unknown', { month, days }, day > days ? dutchDay(year, month, days) : null);
  return `${year}-${pad(month)}-${pad(day)}`;
};

const swappable = (first: number, second: number, year: number): CellProblem => {
  const fits = (day: number, month: number): boolean =>
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  const [dayFirst, monthFirst] = [fits(first, second), fits(second, first)];
  const readings = {
    first: dutchDay(year, second, first),
    second: dutchDay(year, first, second),
  };
  if (dayFirst && monthFirst && first !== second) return cellProblem('date.ambiguous', readings);
  return cellProblem('date.notation', {}, dayFirst ? readings.first : monthFirst ? readings.second : null);
};
