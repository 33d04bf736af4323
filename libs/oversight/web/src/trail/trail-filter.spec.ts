import { describe, expect, test } from '@jest/globals';
import { parseInstant } from '@bundel/kernel';
import type { Instant } from '@bundel/kernel';
import { isFiltered, periodOf, toTrailFilter } from './trail-filter.js';

const at = (text: string): Instant => {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
/** Half past midnight in the Netherlands, still the day before in UTC. */
const now = at('2027-07-11T22:30:00Z');

describe('the filter of the audit trail', () => {
  test('takes a day from midnight by the Dutch clock', () => {
    expect(periodOf({ periode: 'vandaag' }, now).from).toMatch(/^2027-07-11T22:00:00/);
    expect(periodOf({ periode: 'week' }, now).from).toMatch(/^2027-07-05T22:00:00/);
  });

  test('takes the last of the own dates as a whole', () => {
    const period = periodOf({ periode: 'eigen', van: '2027-03-27', tot: '2027-03-28' }, now);
    expect(period.from).toMatch(/^2027-03-26T23:00:00/);
    expect(period.until).toMatch(/^2027-03-28T22:00:00/);
  });

  test('does not narrow by what it does not understand', () => {
    const filter = toTrailFilter({ persoon: 'x', uitkomst: 'maybe', periode: 'eigen', van: '31-31' }, now);
    expect(filter).toEqual({
      action: null,
      result: null,
      personId: null,
      objectType: null,
      objectId: null,
      from: null,
      until: null,
    });
  });

  test('is off when the address only holds a page', () => {
    expect(isFiltered({ na: 'x', blad: '2', rij: '4' })).toBe(false);
    expect(isFiltered({ uitkomst: 'refused' })).toBe(true);
  });
});
