import { unreadable, type ParseProblem } from './parse-problem.js';
import { ok, type Result } from './result.js';

/**
 * A moment in UTC with six decimals: `2027-03-31T10:00:00.000000Z`. One moment has one text, and texts sort as
 * moments do. PostgreSQL keeps microseconds, JavaScript dates do not: a deadline is never judged through a `Date`.
 */
export type Instant = string & { readonly __brand: 'Instant' };

const FORM = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,6}))?(Z|[+-]\d{2}(?::?\d{2})?)$/i;

const MIN_MICROSECONDS = BigInt(Date.UTC(1000, 0, 1)) * 1000n;
const MAX_MICROSECONDS = BigInt(Date.UTC(9999, 11, 31, 23, 59, 59, 999)) * 1000n + 999n;

/** The moment this many microseconds after 1970-01-01T00:00:00Z; outside the years 1000 to 9999 it throws. */
export const instantFromMicroseconds = (microseconds: bigint): Instant => {
  if (microseconds < MIN_MICROSECONDS || microseconds > MAX_MICROSECONDS) {
    throw new RangeError('outside the years 1000 to 9999');
  }
  const rest = ((microseconds % 1000n) + 1000n) % 1000n;
  const iso = new Date(Number((microseconds - rest) / 1000n)).toISOString();
  return `${iso.slice(0, 23)}${String(rest).padStart(3, '0')}Z` as Instant;
};

/** Microseconds since 1970-01-01T00:00:00Z. */
export const microsecondsOf = (instant: Instant): bigint =>
  BigInt(Date.parse(`${instant.slice(0, 23)}Z`)) * 1000n + BigInt(instant.slice(23, 26));

/** The moment of a `Date`, which knows milliseconds only. */
export const instantFromDate = (date: Date): Instant =>
  instantFromMicroseconds(BigInt(date.getTime()) * 1000n);

const offsetMinutes = (zone: string): number | null => {
  if (zone.toUpperCase() === 'Z') return 0;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  if (hours > 15 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
};

const malformed = () =>
  unreadable(
    'instant.format',
    'This is not a moment with a time zone.',
    'Write it like 2027-03-31T12:00:00Z or 2027-03-31T14:00:00+02:00.',
  );

/** Seconds since midnight; null for a time that no clock shows (24:00, a leap second). */
const clockSeconds = (hour: string, minute: string, second: string): number | null => {
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  return hours > 23 || minutes > 59 || seconds > 59 ? null : hours * 3600 + minutes * 60 + seconds;
};

/** Milliseconds of midnight UTC; null for a day that no calendar has. */
const midnightOf = (date: string): number | null => {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(date) ? null : midnight;
};

/** Reads ISO 8601 with a zone, and the text PostgreSQL gives for timestamptz; a moment without a zone is refused. */
export const parseInstant = (text: string): Result<Instant, ParseProblem> => {
  const [, date, hour, minute, second, fraction, zone] = FORM.exec(text.trim()) ?? [];
  if (!date || !hour || !minute || !second || !zone) return malformed();
  const midnight = midnightOf(date);
  const seconds = clockSeconds(hour, minute, second);
  const offset = offsetMinutes(zone);
  if (midnight === null || seconds === null || offset === null) return malformed();
  const milliseconds = BigInt(midnight) + BigInt(seconds - offset * 60) * 1000n;
  const microseconds = milliseconds * 1000n + BigInt((fraction ?? '').padEnd(6, '0'));
  if (microseconds < MIN_MICROSECONDS || microseconds > MAX_MICROSECONDS) return malformed();
  return ok(instantFromMicroseconds(microseconds));
};

export const addMicroseconds = (instant: Instant, microseconds: bigint): Instant =>
  instantFromMicroseconds(microsecondsOf(instant) + microseconds);

/** Adds hours, minutes and seconds of clock time; for calendar days see `addDays`. */
export const addTime = (
  instant: Instant,
  time: { readonly hours?: number; readonly minutes?: number; readonly seconds?: number },
): Instant => {
  const seconds = (time.hours ?? 0) * 3600 + (time.minutes ?? 0) * 60 + (time.seconds ?? 0);
  return addMicroseconds(instant, BigInt(Math.round(seconds * 1_000_000)));
};

export const compareInstants = (left: Instant, right: Instant): -1 | 0 | 1 =>
  left === right ? 0 : left < right ? -1 : 1;

/** On the deadline is in time; one microsecond later is not. */
export const isAfter = (instant: Instant, limit: Instant): boolean => compareInstants(instant, limit) > 0;
