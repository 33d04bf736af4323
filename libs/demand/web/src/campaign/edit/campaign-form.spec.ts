import { describe, expect, test } from '@jest/globals';
import type { Campaign } from '../campaign.js';
import { formOf, gridOf, inputOf, withIdentities } from './campaign-form.js';

const saved = (changes: Partial<Campaign> = {}): Campaign => ({
  id: 'c',
  number: 'UV-2027-0001',
  title: 'Werkplek',
  description: '',
  cpvCode: '48000000',
  cpvLabelNl: null,
  cpvLabelEn: null,
  state: 'draft',
  closesAt: '2027-07-01T15:00:00.000000Z',
  openedAt: null,
  closedAt: null,
  updatedAt: '2027-01-01T10:00:00.000000Z',
  version: 3,
  leadOrganisationId: 'o',
  leadOrganisationName: 'Zwolle',
  periodLength: 'year',
  firstPeriod: '2027',
  periodCount: 3,
  periods: ['2027', '2028', '2029'],
  leadSees: 'lines',
  leadSeesPrices: false,
  counts: null,
  items: [],
  questions: [],
  missing: [],
  ...changes,
});
const item = { id: null, code: '', name: 'Laptop', description: '', lot: '1', unit: 'device' };

describe('the form of a call', () => {
  test('shows the closing moment by the Dutch clock and gives it back', () => {
    const form = formOf(saved());
    expect([form.closesDay, form.closesTime]).toEqual(['2027-07-01', '17:00']);
    expect(inputOf(form).closesAt).toBe('2027-07-01T15:00:00.000000Z');
  });

  test('saves no closing moment while it is half typed, and keeps what is typed', () => {
    const form = { ...formOf(saved()), closesDay: '2027-1' };
    expect(inputOf(form).closesAt).toBeNull();
    expect(form.closesDay).toBe('2027-1');
  });

  test('keeps what is typed while saving, and learns the identities of new rows', () => {
    const sent = {
      ...formOf(saved()),
      items: [
        { ...item, key: 'a' },
        { ...item, key: 'b' },
      ],
    };
    const typed = { ...sent, items: [{ ...item, key: 'b', name: 'Scherm' }] };
    const after = saved({
      items: [
        { ...item, id: 'i1', code: 'P01', cpvCode: null },
        { ...item, id: 'i2', code: 'P02', cpvCode: null },
      ],
    });
    expect(withIdentities(typed, sent, after).items).toEqual([
      { ...item, key: 'b', id: 'i2', code: 'P02', name: 'Scherm' },
    ]);
  });

  test('sends options only for a choice, each line one answer', () => {
    const question = {
      key: 'q',
      id: null,
      code: '',
      question: 'Welke?',
      hint: '',
      options: 'a\nb',
      required: true,
    };
    const input = inputOf({
      ...formOf(saved()),
      questions: [
        { ...question, kind: 'choice' },
        { ...question, kind: 'text' },
      ],
    });
    expect(input.questions?.map(({ options }) => options)).toEqual([['a', 'b'], []]);
  });

  test('counts periods over the end of a year', () => {
    expect(gridOf({ firstPeriod: '2027-Q4', periodCount: 3 })).toEqual(['2027-Q4', '2028-Q1', '2028-Q2']);
    expect(gridOf({ firstPeriod: '', periodCount: 3 })).toEqual([]);
  });
});
