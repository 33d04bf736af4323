import { describe, expect, it } from '@jest/globals';
import { uiTextsNl } from '../texts/nl.js';
import { reachedMark, timeLeft } from './time-left.js';

const say = (key: keyof typeof uiTextsNl, values: Readonly<Record<string, string | number>> = {}) =>
  uiTextsNl[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
const MINUTE = 60_000;

describe('time left until closing', () => {
  it.each([
    [37 * 24 * 60 * MINUTE, '37 dagen'],
    [(21 * 60 + 27) * MINUTE, '21 uur 27 min'],
    [60 * MINUTE, '1 uur 0 min'],
    [59 * MINUTE + 59_000, '00:59:59'],
    [1000, '00:00:01'],
    [0, 'Gesloten'],
  ])('writes %i ms as %s', (ms, words) => {
    expect(timeLeft(ms, say)).toBe(words);
  });

  it('tells screen readers at the marks only', () => {
    expect(reachedMark(25 * 60 * MINUTE)).toBeNull();
    expect(reachedMark(24 * 60 * MINUTE)).toBe(24 * 60 * MINUTE);
    expect(reachedMark(16 * MINUTE)).toBe(60 * MINUTE);
    expect(reachedMark(59_000)).toBe(MINUTE);
    expect(reachedMark(0)).toBeNull();
  });
});
