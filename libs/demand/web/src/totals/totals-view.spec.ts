import { describe, expect, test } from '@jest/globals';
import { barsOf, movedOf, placesOf, stepsOf, sumOf } from './totals-view.js';
import type { Group } from './totals-view.js';

const group = (changes: Partial<Group>): Group => ({
  itemId: null,
  unit: 'user-year',
  period: '2027',
  bodyType: 'municipality',
  province: null,
  commitment: 'estimate',
  minimum: '80',
  expected: '100',
  maximum: '120',
  lines: 1,
  bodies: 1,
  expectedAtRun: '90',
  expectedAtPreviousRun: '70',
  ...changes,
});

describe('totals on the screen', () => {
  test('add up to the same whichever way the bars are cut', () => {
    const groups = [
      group({}),
      group({ bodyType: 'ministry', commitment: 'pledge', expected: '40' }),
      group({ bodyType: 'agency', expected: '10' }),
      group({ period: '2028', expected: '7.5' }),
    ];
    const cuts = (['soort', 'trede'] as const).map((cut) => barsOf(groups, ['2027', '2028'], cut, (p) => p));
    expect(cuts[0]?.[0]?.parts).toEqual({ municipalities: 100, national: 50 });
    expect(cuts[1]?.[0]?.parts).toEqual({ estimate: 110, pledge: 40 });
    for (const bars of cuts)
      expect(bars.map(({ expected }) => expected).reduce((a, b) => a + b)).toBe(sumOf(groups).expected);
  });

  test('put each province on its tile and the State beside the map', () => {
    const { tiles, nowhere } = placesOf([
      group({ province: 'PV23' }),
      group({ province: '', expected: '5' }),
    ]);
    expect([tiles.OV, tiles.GR, nowhere]).toEqual([100, 0, 5]);
  });

  test('have round steps', () => {
    expect(stepsOf([17600, 3600])).toEqual([4000, 8000, 12000, 16000]);
    expect(stepsOf([0])).toEqual([1, 2, 3, 4]);
  });

  test('tell what moved since the runs, or that it is not known', () => {
    expect(movedOf([group({}), group({})])).toEqual({ sinceRun: 20, betweenRuns: 40 });
    expect(movedOf([group({ expectedAtPreviousRun: null })])).toEqual({ sinceRun: 10, betweenRuns: null });
  });
});
