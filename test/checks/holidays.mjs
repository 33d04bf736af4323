/**
 * `npm run check:holidays`: the public holidays in `procurement-law` are what the calendar library computes.
 * With `--write` the table is written anew. The library reads the clock when it gets no year, and pure code imports
 * nothing from outside, so its answers are kept as data (see the ADR).
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { easter } from 'date-easter';

const FILE = path.resolve(
  import.meta.dirname,
  '../../libs/procurement-law/src/calendar/dutch-holidays.data.ts',
);
const YEARS = { first: 2020, last: 2060 };
const DAY = 86_400_000;

const iso = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 10);

/** 27 April, or the 26th when that is a Sunday. */
const kingsDay = (year) =>
  new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`;

/** @source Algemene termijnenwet art. 3 */
export function holidaysOf(year) {
  const { month, day } = easter(year);
  const sunday = Date.UTC(year, month - 1, day);
  const fromEaster = (days) => iso(sunday + days * DAY);
  const days = [
    [`${year}-01-01`, 'newYearsDay'],
    [fromEaster(-2), 'goodFriday'],
    [fromEaster(0), 'easterSunday'],
    [fromEaster(1), 'easterMonday'],
    [kingsDay(year), 'kingsDay'],
    [`${year}-05-05`, 'liberationDay'],
    [fromEaster(39), 'ascensionDay'],
    [fromEaster(49), 'whitSunday'],
    [fromEaster(50), 'whitMonday'],
    [`${year}-12-25`, 'christmasDay'],
    [`${year}-12-26`, 'secondChristmasDay'],
  ];
  return days.sort(([a], [b]) => (a < b ? -1 : 1));
}

export function tableText() {
  const years = Array.from({ length: YEARS.last - YEARS.first + 1 }, (_, index) => YEARS.first + index);
  const rows = years.map((year) => {
    const days = holidaysOf(year).map(([date, name]) => `    ['${date}', '${name}'],`);
    return [`  ${year}: [`, ...days, '  ],'].join('\n');
  });
  return [
    '/** Public holidays per year. Written by `node test/checks/holidays.mjs --write`; not edited by hand. */',
    "import type { HolidayTable } from './holiday-name.js';",
    '',
    'export const DUTCH_HOLIDAYS: HolidayTable = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}

async function main() {
  const wanted = tableText();
  if (process.argv.includes('--write')) return writeFile(FILE, wanted);
  const present = await readFile(FILE, 'utf8');
  if (present === wanted)
    return process.stdout.write('public holidays: as the calendar library computes them\n');
  process.stderr.write('public holidays: the table differs; run `node test/checks/holidays.mjs --write`\n');
  process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) await main();
