import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMicroseconds,
  addTime,
  compareInstants,
  instantFromDate,
  instantFromMicroseconds,
  isAfter,
  microsecondsOf,
  parseInstant,
} from './instant.js';
import { valueOf } from './result.js';

const at = (text: string) => valueOf(parseInstant(text));

describe('instant', () => {
  it.each([
    ['2027-03-31T12:00:00Z', '2027-03-31T12:00:00.000000Z'],
    ['2027-03-31T14:00:00.5+02:00', '2027-03-31T12:00:00.500000Z'],
    ['2027-03-31 12:00:00.123456+00', '2027-03-31T12:00:00.123456Z'],
    ['2026-12-31T23:30:00-0100', '2027-01-01T00:30:00.000000Z'],
    ['2028-02-29T00:00:00z', '2028-02-29T00:00:00.000000Z'],
    ['1969-12-31T23:59:59.999999Z', '1969-12-31T23:59:59.999999Z'],
  ])('reads %s as %s', (text, expected) => expect(at(text)).toBe(expected));

  it.each([
    '2027-03-31T12:00:00',
    '2027-03-31',
    '2027-02-29T00:00:00Z',
    '2027-13-01T00:00:00Z',
    '2027-03-31T24:00:00Z',
    '2027-03-31T12:00:60Z',
    '2027-03-31T12:00:00.1234567Z',
    '2027-03-31T12:00:00+99:00',
    '0000-01-01T00:00:00Z',
    'now',
  ])('refuses %s', (text) =>
    expect(parseInstant(text)).toMatchObject({ errors: [{ code: 'instant.format' }] }),
  );

  it('is on time at the deadline and late one microsecond after it', () => {
    const deadline = at('2027-03-31T10:00:00Z');
    expect(isAfter(deadline, deadline)).toBe(false);
    expect(isAfter(addMicroseconds(deadline, 1n), deadline)).toBe(true);
  });

  it('adds clock time', () => {
    expect(addTime(at('2027-03-31T10:00:00Z'), { hours: 48, minutes: 1, seconds: 1 })).toBe(
      '2027-04-02T10:01:01.000000Z',
    );
  });

  it('comes from a date with its milliseconds, and refuses years that do not fit', () => {
    expect(instantFromDate(new Date(1))).toBe('1970-01-01T00:00:00.001000Z');
    expect(() => instantFromMicroseconds(10n ** 18n)).toThrow(RangeError);
  });

  it('law: texts sort as moments do, and text and back is the same', () => {
    const moment = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 17n });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        expect(microsecondsOf(instantFromMicroseconds(a))).toBe(a);
        expect(at(instantFromMicroseconds(a))).toBe(instantFromMicroseconds(a));
        expect(compareInstants(instantFromMicroseconds(a), instantFromMicroseconds(b))).toBe(
          a === b ? 0 : a < b ? -1 : 1,
        );
      }),
    );
  });
});
