import { describe, expect, test } from '@jest/globals';
import { dutchDayAndTime, momentOf } from './dutch-moment.js';

describe('a closing date as people write it', () => {
  test('is read by the Dutch clock, in summer and in winter', () => {
    expect(momentOf('2027-07-01', '17:00')).toBe('2027-07-01T15:00:00.000000Z');
    expect(momentOf('2027-12-01', '9.30')).toBe('2027-12-01T08:30:00.000000Z');
  });
  test('also on the days on which the clock changes', () => {
    expect(momentOf('2027-03-28', '17:00')).toBe('2027-03-28T15:00:00.000000Z');
    expect(momentOf('2027-10-31', '17:00')).toBe('2027-10-31T16:00:00.000000Z');
    expect(momentOf('2027-03-28', '02:30')).toBeNull();
  });
  test('is refused when it is no day or no time', () => {
    expect(momentOf('2027-02-30', '17:00')).toBeNull();
    expect(momentOf('2027-02-20', '25:00')).toBeNull();
    expect(momentOf('', '')).toBeNull();
  });
  test('goes there and back', () => {
    expect(dutchDayAndTime('2027-07-01T15:00:00Z')).toEqual({ day: '2027-07-01', time: '17:00' });
    expect(dutchDayAndTime(null)).toEqual({ day: '', time: '' });
  });
});
