import { expect, test } from '@jest/globals';
import type { Contract } from './contract.js';
import { scaleOf } from './contract-scale.js';

const contract = (endsOn: string, joinsOn: string) => ({ endsOn, joinsOn }) as Contract;

test('the line holds whole years from last year to the last joining moment', () => {
  const scale = scaleOf([contract('2027-12-31', '2029-12-31')], '2026-11-24', 500);
  expect(scale.years).toEqual([2025, 2026, 2027, 2028, 2029]);
  expect([scale.at('2020-01-01'), scale.at('2025-01-01'), scale.at('2030-01-01')]).toEqual([0, 0, 500]);
});

test('a narrow line names fewer years, and no contract lies outside it', () => {
  const scale = scaleOf([contract('2027-12-31', '2044-12-31')], '2026-11-24', 240);
  expect(scale.years.length).toBeLessThanOrEqual(4);
  expect(scale.at('2099-01-01')).toBe(240);
});
