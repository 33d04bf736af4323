import { describe, expect, it } from '@jest/globals';
import { niceScale } from './nice-scale.js';

describe('the scale of a bar chart', () => {
  it('starts at 0 and ends at or above the highest value', () => {
    const { ticks, scale } = niceScale(64_500, 420);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(64_500);
    expect(scale(0)).toBe(0);
    expect(scale(64_500)).toBeLessThanOrEqual(420);
  });

  it('has fewer ticks on a narrow screen', () => {
    expect(niceScale(64_500, 140).ticks.length).toBeLessThan(niceScale(64_500, 700).ticks.length);
  });

  it('can draw nothing at all', () => {
    expect(niceScale(0, 300).ticks.length).toBeGreaterThan(1);
  });
});
