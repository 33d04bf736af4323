import { describe, expect, it } from '@jest/globals';
import type { CampaignContent } from './campaign-content.js';
import { checkChangeOfOpen } from './change-open-campaign.js';
import { missingForOpening, type OpeningFacts } from './open-campaign.js';

const item = {
  id: 'i1',
  code: 'P01',
  name: 'Laptop',
  description: '',
  lot: '1',
  unit: 'piece',
  cpvCode: null,
};
const question = {
  id: 'q1',
  code: 'V01',
  question: 'Welke?',
  hint: '',
  kind: 'choice' as const,
  options: ['een', 'twee'],
  required: false,
};

const right: CampaignContent = {
  title: 'Digitale werkplek',
  description: 'Werkplekken voor kantoor en thuis.',
  cpvCode: '30200000',
  closesAt: '2027-06-01T10:00:00.000Z',
  periodLength: 'quarter',
  firstPeriod: '2028-Q1',
  periodCount: 4,
  leadSees: 'lines',
  leadSeesPrices: false,
  items: [item],
  questions: [question],
};

const facts: OpeningFacts = {
  now: new Date('2027-01-15T09:00:00Z'),
  knownCpvCodes: new Set(['30200000']),
  isUnit: (code) => code === 'piece',
  invitedBodies: 3,
};

describe('opening a campaign', () => {
  const codesOf = (changes: Partial<CampaignContent>, known: Partial<OpeningFacts> = {}) =>
    missingForOpening({ ...right, ...changes }, { ...facts, ...known }).map(
      ({ code, path }) => `${code} ${path.join('.')}`,
    );

  it('needs nothing more when everything is there', () => expect(codesOf({})).toEqual([]));

  it.each<[Partial<CampaignContent>, string[]]>([
    [{ title: '', description: '' }, ['text.empty title', 'text.empty description']],
    [{ cpvCode: '' }, ['text.empty cpvCode']],
    [{ cpvCode: '99999999' }, ['cpv.unknown cpvCode']],
    [{ closesAt: null }, ['text.empty closesAt']],
    [{ closesAt: '2027-01-15T09:00:00Z' }, ['campaign.closesInPast closesAt']],
    [{ firstPeriod: '2028' }, ['period.first firstPeriod']],
    [{ firstPeriod: '2025-Q1' }, ['period.past firstPeriod']],
    [{ items: [{ ...item, name: '' }] }, ['text.empty items.0.name']],
    [{ items: [{ ...item, unit: 'elbow' }] }, ['unit.unknown items.0.unit']],
    [{ questions: [{ ...question, question: '' }] }, ['text.empty questions.0.question']],
    [{ questions: [{ ...question, options: ['een', 'Een'] }] }, ['question.options questions.0.options']],
  ])('with %j is answered with %j', (changes, codes) => expect(codesOf(changes)).toEqual(codes));

  it('needs a list of bodies', () =>
    expect(codesOf({}, { invitedBodies: 0 })).toEqual(['campaign.nobody bodies']));

  it('tells everything at once, in the order of the form', () =>
    expect(codesOf({ title: '', closesAt: null }, { invitedBodies: 0 })).toEqual([
      'text.empty title',
      'text.empty closesAt',
      'campaign.nobody bodies',
    ]));

  it('may begin in a quarter that runs already', () =>
    expect(codesOf({ firstPeriod: '2026-Q2' })).toEqual([]));
});

describe('changing an open campaign', () => {
  const codesOf = (changes: Partial<CampaignContent>) =>
    checkChangeOfOpen(right, { ...right, ...changes }, facts.now).map(
      ({ code, path }) => `${code} ${path.join('.')}`,
    );

  it.each<[Partial<CampaignContent>, string[]]>([
    [{}, []],
    [{ title: 'Werkplek', description: 'Korter.' }, []],
    [{ closesAt: '2027-07-01T10:00:00.000Z' }, []],
    [{ title: '' }, ['text.empty title']],
    [{ closesAt: '2027-05-01T10:00:00.000Z' }, ['campaign.closesEarlier closesAt']],
    [{ closesAt: null }, ['campaign.closesEarlier closesAt']],
    [
      { leadSees: 'totals', leadSeesPrices: true },
      ['campaign.fixed leadSees', 'campaign.fixed leadSeesPrices'],
    ],
    [
      { periodLength: 'year', firstPeriod: '2028', periodCount: 1 },
      ['campaign.fixed periodLength', 'campaign.fixed firstPeriod', 'campaign.fixed periodCount'],
    ],
    [{ cpvCode: '48000000' }, ['campaign.fixed cpvCode']],
    [{ items: [{ ...item, unit: 'hour' }] }, ['campaign.fixed items']],
    [{ questions: [] }, ['campaign.fixed questions']],
  ])('%j is answered with %j', (changes, codes) => expect(codesOf(changes)).toEqual(codes));

  it('cannot be moved to a later moment that has passed as well', () => {
    const before = { ...right, closesAt: '2027-01-01T10:00:00.000Z' };
    const after = { ...right, closesAt: '2027-01-10T10:00:00.000Z' };
    expect(checkChangeOfOpen(before, after, facts.now)).toMatchObject([{ code: 'campaign.closesEarlier' }]);
  });
});
