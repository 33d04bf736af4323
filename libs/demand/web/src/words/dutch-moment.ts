import {
  addTime,
  instantFromDate,
  localDateOf,
  parseInstant,
  parseLocalDate,
  startOfDay,
} from '@bundel/kernel';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The calendar day it is in the Netherlands, wherever the page is read. */
export function dutchToday(): string {
  return localDateOf(instantFromDate(new Date()));
}

/** The Dutch calendar day of a moment, and what a clock in the Netherlands then shows. */
export function dutchDayAndTime(moment: string | null): { readonly day: string; readonly time: string } {
  const parsed = moment === null ? null : parseInstant(moment);
  if (!parsed?.ok) return { day: '', time: '' };
  return { day: localDateOf(parsed.value), time: clock.format(new Date(parsed.value)) };
}

/** The moment at which a clock in the Netherlands shows this time on this day; null when there is none. */
export function momentOf(day: string, time: string): string | null {
  const parsed = parseLocalDate(day);
  const read = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim());
  if (!parsed.ok || !read) return null;
  const wanted = `${read[1]?.padStart(2, '0')}:${read[2]}`;
  const minutes = Number(read[1]) * 60 + Number(read[2]);
  // On the two days on which the clock changes, a day has 23 or 25 hours.
  const found = [0, -60, 60]
    .map((shift) => addTime(startOfDay(parsed.value), { minutes: minutes + shift }))
    .find((moment) => clock.format(new Date(moment)) === wanted && localDateOf(moment) === parsed.value);
  return found ?? null;
}
