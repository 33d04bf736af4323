import { describe, expect, it } from '@jest/globals';
import { euroCents, type LocalDate, type Money } from '@bundel/kernel';
import { estimatedValue, isCountedByMonth, openEndedValue, recurringValue } from './estimated-value.js';
import { decideSmallLots } from './small-lots.js';
import { decideThreshold } from './thresholds.js';

const euros = (amount: number): Money => euroCents(BigInt(Math.round(amount * 100)));
const need = { type: 'services', buyers: ['sub-central'], values: [euros(1)], sentOn: null } as const;

describe('thresholds (LAW-THRESHOLDS, LAW-2.15)', () => {
  it.each([
    ['services', ['central'], 140_000],
    ['supplies', ['sub-central'], 216_000],
    ['services', ['utility'], 432_000],
    ['works', ['central'], 5_404_000],
    ['concession', ['sub-central'], 5_404_000],
    ['social', ['sub-central'], 750_000],
    ['social', ['utility'], 1_000_000],
  ] as const)('%s for %j is above from %d on, not a cent earlier', (type, buyers, amount) => {
    const at = decideThreshold({ ...need, type, buyers, values: [euros(amount)] });
    const below = decideThreshold({ ...need, type, buyers, values: [euros(amount - 0.01)] });
    expect(at).toMatchObject({ ok: true, value: { value: { above: true, threshold: euros(amount) } } });
    expect(below).toMatchObject({ ok: true, value: { value: { above: false } } });
  });

  it('adds up what all bodies need together', () => {
    expect(decideThreshold({ ...need, values: [euros(108_000), euros(108_000)] })).toMatchObject({
      value: { value: { above: true, value: euros(216_000) } },
    });
  });

  it('LAW-MIXED-BUYERS: takes the lowest threshold of different buyers and says that a lawyer must look', () => {
    expect(decideThreshold({ ...need, buyers: ['sub-central', 'central', 'utility'] })).toMatchObject({
      value: {
        value: { threshold: euros(140_000) },
        notes: [{ rule: 'LAW-MIXED-BUYERS', confidence: 'GK' }],
      },
    });
  });

  it('says so when the notice is sent in another period than the amounts are of', () => {
    expect(decideThreshold({ ...need, sentOn: '2028-01-01' as LocalDate })).toMatchObject({
      value: { notes: [{ code: 'threshold.otherPeriod' }] },
    });
  });

  it('refuses a need without a buyer', () => {
    expect(decideThreshold({ ...need, buyers: [] })).toMatchObject({
      ok: false,
      errors: [{ article: '2.15' }],
    });
  });

  it('LAW-2.15: counts options and extensions', () => {
    expect(
      estimatedValue({ initial: euros(100), options: [euros(20)], extensions: [euros(5), euros(5)] }),
    ).toEqual(euros(130));
  });
});

describe('contracts without a total (LAW-2.17e, LAW-2.21)', () => {
  it('LAW-2.17e: counts an open-ended contract as 48 months', () => {
    expect(openEndedValue(euros(53_460))).toEqual(euros(2_566_080));
  });

  it('LAW-2.17e: counts by the month only without a total price and beyond 48 months', () => {
    expect(isCountedByMonth(null, false)).toBe(true);
    expect(isCountedByMonth(49, false)).toBe(true);
    expect(isCountedByMonth(48, false)).toBe(false);
    expect(isCountedByMonth(null, true)).toBe(false);
  });

  it('LAW-2.21: a recurring need is twelve months, the last or the next', () => {
    expect(
      recurringValue(
        'nextTwelveMonths',
        Array.from({ length: 12 }, () => euros(10)),
      ),
    ).toEqual(euros(120));
    expect(() => recurringValue('lastTwelveMonths', [euros(10)])).toThrow('twelve months');
  });
});

describe('small lots (LAW-2.18)', () => {
  const lots = [500_000, 80_000, 70_000, 30_000].map(euros);

  it('lets lots of at most 80,000 out while they are at most 20 % together', () => {
    expect(decideSmallLots('services', lots, [1, 3])).toMatchObject({
      ok: true,
      value: { value: { cap: euros(136_000) } },
    });
    expect(decideSmallLots('services', lots, [1, 2])).toMatchObject({
      ok: false,
      errors: [{ code: 'smallLots.togetherTooLarge', rule: 'LAW-2.18' }],
    });
  });

  it('refuses a lot above the limit and a lot that does not exist, and counts a lot once', () => {
    expect(decideSmallLots('supplies', [euros(80_000.01), euros(900_000)], [0, 7])).toMatchObject({
      errors: [{ code: 'smallLots.lotTooLarge' }, { code: 'smallLots.noSuchLot' }],
    });
    expect(decideSmallLots('services', lots, [1, 1])).toMatchObject({ ok: true });
  });

  it('takes a million for works', () => {
    expect(decideSmallLots('works', [euros(1_000_000), euros(4_000_000)], [0])).toMatchObject({ ok: true });
  });
});
