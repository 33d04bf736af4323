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

/** Reads ISO 8601 with a zone, and the text PostgreSQL gives for timestamptz; a moment without a zone is refused. */
export const parseInstant = (text: string): Result<Instant, ParseProblem> => {
  const match = FORM.exec(text.trim());
  if (match === null) return malformed();
  const [, date = '', hour = '', minute = '', second = '', fraction = '', zone = ''] = match;
  const offset = offsetMinutes(zone);
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
  if (!exists || offset === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return malformed();
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second) - offset * 60;
  const microseconds = (BigInt(midnight) + BigInt(seconds) * 1000n) * 1000n + BigInt(fraction.padEnd(6, '0'));
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
