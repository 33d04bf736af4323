import { expect, test } from '@jest/globals';
import { median, ratioTo } from './measure.js';

test('the median of an even count is the mean of the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([9, 1, 5])).toBe(5);
});

test('work that is done ten times over is slower than doing it once', async () => {
  const work = (): number => Array.from({ length: 200_000 }, (_, i) => Math.sqrt(i)).length;
  const { ratio } = await ratioTo(work, () => {
    for (let i = 0; i < 10; i += 1) work();
  });
  expect(ratio).toBeGreaterThan(3);
});

test('refuses fewer than five rounds', async () => {
  await expect(
    ratioTo(
      () => 0,
      () => 0,
      { rounds: 3 },
    ),
  ).rejects.toThrow('5 rounds');
});
