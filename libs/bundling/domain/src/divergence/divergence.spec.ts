import { describe, expect, it } from '@jest/globals';
import type { DemandFact } from '../facts/demand-fact.js';
import { proposeBundles } from '../proposal/propose-bundles.js';
import { checkChoices } from './choice.js';
import { combineChoices } from './combine-choices.js';
import { divergenceOf } from './divergence.js';

const line = (lineId: string, change: Partial<DemandFact> & { readonly many?: bigint } = {}): DemandFact => {
  const { many = 100n, ...rest } = change;
  const expected = many * 1_000_000n;
  return {
    lineId,
    bodyId: `body of ${lineId}`,
    bodyKind: 'municipality',
    province: 'PV23',
    itemId: 'workplace',
    lot: '1',
    commitment: 'estimate',
    unit: 'user-month',
    enteredUnit: 'user-month',
    volume: { minimum: expected, expected, maximum: expected },
    floor: [1, 1, 1, 1, 1, 1, 1, 1],
    dataSensitivity: 'internal',
    storageRegion: 'eea',
    keyCustody: 'customerManaged',
    openStandards: [],
    earliestStart: '2027-01-01',
    latestStart: '2027-12-31',
    budgetCents: null,
    ...rest,
  };
};

const picture = (facts: readonly DemandFact[], topic: string, detail = '') =>
  divergenceOf(facts).dimensions.find((one) => one.topic === topic && one.detail === detail);

const summary = (facts: readonly DemandFact[], topic: string, detail = '') =>
  picture(facts, topic, detail)?.choices.map(
    ({ value, asAsked, stricter, lost }) =>
      `${value}: ${asAsked.lines} as asked, ${stricter.lines} stricter, ${lost.lines} lost`,
  );

describe('what a common choice does', () => {
  const demand = [
    line('a', { floor: [1, 1, 1, 1, 1, 1, 1, 1] }),
    line('b', { floor: [1, 1, 3, 1, 1, 1, 1, 1], many: 300n }),
    line('c', { floor: [1, 1, 4, 1, 1, 1, 1, 1], openStandards: ['odf'] }),
  ];

  it('a floor meets who asks it, is stricter for who asks less, and loses who asks more', () => {
    expect(summary(demand, 'floor', '3')).toEqual([
      '0: 0 as asked, 0 stricter, 3 lost',
      '1: 1 as asked, 0 stricter, 2 lost',
      '2: 0 as asked, 1 stricter, 2 lost',
      '3: 1 as asked, 1 stricter, 1 lost',
      '4: 1 as asked, 2 stricter, 0 lost',
    ]);
    expect(picture(demand, 'floor', '3')?.choices[3]?.asAsked).toMatchObject({
      share: 6000,
      volumes: [{ unit: 'user-month', expected: 300_000_000n }],
      largest: [{ bodyId: 'body of b' }],
    });
    expect(picture(demand, 'floor', '1')?.splits).toBe(false);
  });

  it('a standard that is asked of all is stricter for whoever did not ask it', () => {
    expect(summary(demand, 'openStandard', 'odf')).toEqual([
      'no: 2 as asked, 0 stricter, 1 lost',
      'yes: 1 as asked, 2 stricter, 0 lost',
    ]);
  });

  it('a start loses who cannot wait, and asks who cannot begin yet to join before', () => {
    const windows = [
      line('a', { earliestStart: '2027-01-01', latestStart: '2027-03-31' }),
      line('b', { earliestStart: '2027-06-15', latestStart: null }),
    ];
    expect(summary(windows, 'start')).toEqual([
      '2027-01-01: 1 as asked, 1 stricter, 0 lost',
      '2027-04-01: 0 as asked, 1 stricter, 1 lost',
    ]);
  });

  it('a unit loses only what cannot be converted to it', () => {
    const units = [
      line('a'),
      line('b', { enteredUnit: 'user-year' }),
      line('c', { unit: 'device', enteredUnit: 'device' }),
    ];
    expect(summary(units, 'unit')).toEqual([
      'device: 1 as asked, 0 stricter, 2 lost',
      'user-month: 1 as asked, 1 stricter, 1 lost',
      'user-year: 1 as asked, 1 stricter, 1 lost',
    ]);
  });

  it('of several choices says what each costs, and what comes back when only that one is dropped', () => {
    const { asAsked, stricter, lost, costs } = combineChoices(demand, [
      { topic: 'floor', detail: '3', value: '3' },
      { topic: 'openStandard', detail: 'odf', value: 'no' },
    ]);
    expect([asAsked.lines, stricter.lines, lost.lines]).toEqual([1, 1, 1]);
    expect(costs.map((cost) => [cost.lost.lines, cost.lostOnlyHere.lines])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  it('refuses a choice that is none, and a requirement that is chosen twice', () => {
    const seal = (value: string) => ({ topic: 'floor' as const, detail: '1', value });
    expect(checkChoices([seal('5')])).toMatchObject({ ok: false, errors: [{ code: 'choice.value' }] });
    expect(checkChoices([seal('1'), seal('2')])).toMatchObject({
      ok: false,
      errors: [{ code: 'choice.twice' }],
    });
    expect(checkChoices([seal('1')]).ok).toBe(true);
  });
});

describe('which lines fit together', () => {
  it('keeps lots, distant levels and distant starts apart, and says why lines stand together', () => {
    const demand = [
      line('a'),
      line('b', { floor: [2, 1, 1, 1, 1, 1, 1, 1] }),
      line('c', {
        floor: [4, 4, 4, 4, 4, 4, 4, 4],
        storageRegion: 'netherlands',
        keyCustody: 'customerHeld',
      }),
      line('d', {
        floor: [4, 4, 4, 4, 4, 4, 4, 4],
        storageRegion: 'netherlands',
        keyCustody: 'customerHeld',
      }),
      line('e', { lot: '2' }),
      line('f', { earliestStart: '2030-01-01', latestStart: '2030-12-31' }),
      line('g', { earliestStart: '2030-04-01', latestStart: null }),
    ];
    const { bundles, remainders } = proposeBundles(demand);
    expect(bundles.map((bundle) => bundle.lineIds)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['f', 'g'],
    ]);
    expect(bundles[0]).toMatchObject({ number: 1, startFrom: '2027-01-01', startUntil: '2027-12-31' });
    expect(bundles[0]?.requirement.floor[0]).toBe(2);
    expect(bundles[0]?.stricter.lines).toBe(1);
    expect(bundles[0]?.reasons.map((reason) => reason.code)).toEqual([
      'sameLot',
      'startTogether',
      'nearLevels',
    ]);
    expect(bundles[2]?.reasons.at(-1)?.code).toBe('sameLevel');
    expect(remainders).toMatchObject([{ reason: 'oneBodyOnly', lineIds: ['e'] }]);
  });
});
