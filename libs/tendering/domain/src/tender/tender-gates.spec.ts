import { describe, expect, it } from '@jest/globals';
import { decimal, euroCents, type LocalDate } from '@bundel/kernel';
import { tenderFindings, tenderGatesOf, type TenderContent } from './tender-gates.js';
import { shortestPlan } from './timeline.js';

const choices = { electronic: true, priorInformation: false, urgent: false, documentsOnline: true };
const money = (euros: number) => euroCents(BigInt(euros) * 100n);
const lot = (key: string, maximum: number | null) => ({
  key,
  name: `Lot ${key}`,
  estimate: money(100_000),
  maximum: maximum === null ? null : money(maximum),
});
const content: TenderContent = {
  bundle: { signed: true, same: true },
  titleNl: 'Vergaderzalen',
  titleEn: 'Meeting rooms',
  cpvCode: '32232000',
  lots: [lot('1', 120_000), lot('2', 130_000), lot('3', 110_000)],
  noLotsMotivation: '',
  durationMonths: 48,
  durationMotivation: '',
  plan: shortestPlan('frameworkMultiple', '2027-01-11' as LocalDate, choices),
  awardBasis: 'bestPriceQuality',
  awardMotivation: '',
  criteria: [
    { id: 'price', weight: decimal(40n, 0), linkedToSubject: true },
    { id: 'quality', weight: decimal(60n, 0), linkedToSubject: true },
  ],
  floors: [2, 2, 2, 2, 1, 1, 1, 0],
  objectiveWeights: [15, 10, 10, 15, 20, 15, 10, 5],
};
const found = (change: Partial<TenderContent>) =>
  tenderFindings(tenderGatesOf({ ...content, ...change })).map(({ rule, code }) => `${rule} ${code}`);

describe('the gates of a tender', () => {
  it('are open for a framework of three lots', () => expect(found({})).toEqual([]));

  it.each([
    [
      'a missing maximum',
      { lots: [lot('1', null), lot('2', 1), lot('3', 200_000)] },
      ['LAW-C-23/20 framework.maximumMissing', 'LAW-C-23/20 framework.maximumBelowEstimate'],
    ],
    [
      'a bundle that not everybody signed',
      { bundle: { signed: false, same: true } },
      ['LAW-2.140-1 tender.bundleUnsigned'],
    ],
    [
      'a bundle that says something else by now',
      { bundle: { signed: true, same: false } },
      ['LAW-2.140-1 tender.bundleChanged'],
    ],
    ['no lots without a reason', { lots: [lot('1', 200_000)] }, ['LAW-1.5-3 lots.missing']],
    ['more than four years', { durationMonths: 49 }, ['LAW-2.140-3 framework.tooLong']],
    ['lowest price without a reason', { awardBasis: 'lowestPrice' }, ['LAW-2.114 awardBasis.notMotivated']],
    [
      'weights of 99',
      { criteria: [{ ...content.criteria[0]!, weight: decimal(99n, 0) }] },
      ['LAW-2.115 criteria.sum'],
    ],
    [
      'objectives that do not add up',
      { objectiveWeights: [15, 10, 10, 15, 20, 15, 10, 4] },
      ['LAW-2.115 tender.objectiveWeights'],
    ],
    ['a floor that does not exist', { floors: [5, 2, 2, 2, 1, 1, 1, 0] }, ['LAW-1.9 tender.floorsWrong']],
    ['no English title', { titleEn: ' ' }, ['LAW-1.9 tender.titleMissing']],
    [
      'a closing date that is a day early',
      { plan: { ...content.plan, tendersClose: '2027-02-19' as LocalDate } },
      ['LAW-2.74b term.tooShort'],
    ],
  ] as const)('refuse %s, with the rule', (_what, change, codes) =>
    expect(found(change as Partial<TenderContent>)).toEqual(codes),
  );

  it('say that SEAL-4 narrows the market, and let it pass', () => {
    const gates = tenderGatesOf({ ...content, floors: [4, 2, 2, 2, 1, 1, 1, 0] });
    expect(tenderFindings(gates)).toEqual([]);
    expect(gates.find(({ name }) => name === 'floors')?.notes).toMatchObject([
      { code: 'tender.highestSeal' },
    ]);
  });
});
