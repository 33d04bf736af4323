import { describe, expect, it } from '@jest/globals';
import {
  addDecimals,
  decimal,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  normaliseDecimal,
  roundHalfUp,
  ZERO,
} from '@bundel/kernel';
import { readPinned } from './dataset.js';
import {
  loadSovereigntyFramework,
  readSovereigntyFramework,
  SOVEREIGNTY_FRAMEWORK,
} from './sovereignty-framework.js';

const framework = loadSovereigntyFramework();
const text = readPinned(SOVEREIGNTY_FRAMEWORK);

describe('cloud sovereignty framework', () => {
  it('has 48 criteria under 8 objectives', () => {
    expect(framework.rows).toHaveLength(48);
    expect(framework.objectives.map(({ code }) => code)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `SOV-${number}`),
    );
    const perObjective = framework.objectives.map(
      ({ code }) => framework.rows.filter((row) => row.objective === code).length,
    );
    expect(perObjective).toEqual([8, 6, 5, 6, 7, 5, 7, 4]);
  });

  it('has the actual maximum of each objective', () => {
    const maxima = framework.objectives.map(({ actualMaximum }) =>
      formatDecimal(normaliseDecimal(actualMaximum)),
    );
    expect(maxima).toEqual(['1000.03', '1002', '1000', '1002', '1001', '1000', '1001', '1000']);
  });

  it('has answers in order, each with a SEAL, the best one with the highest value', () => {
    for (const { answers } of framework.rows) {
      expect(answers.map(({ ordinal }) => ordinal)).toEqual(answers.map((_, index) => index + 1));
      expect(answers.every(({ seal }) => seal >= 0 && seal <= 4)).toBe(true);
    }
  });

  it('has weights that add up to a hundred in both profiles', () => {
    expect(framework.profiles.map(({ id }) => id)).toEqual(['csf-v1.2.1', 'csf-calculator-2026-06-01']);
    for (const { weights } of framework.profiles) {
      expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    }
  });

  it('CSF-R8: knows the nine criteria that never bind the gate', () => {
    expect(framework.rows.filter((row) => row.neverBindsGate).map(({ id }) => id)).toEqual([
      'SOV-1.2',
      'SOV-1.4',
      'SOV-1.5',
      'SOV-1.6',
      'SOV-1.7',
      'SOV-2.5',
      'SOV-5.3',
      'SOV-7.2',
      'SOV-8.4',
    ]);
  });

  it('CSF-R6: gives 100.0756 % for the best answer everywhere in the 2026 profile', () => {
    const weights = framework.profiles[1]?.weights ?? {};
    const points = framework.objectives
      .map(({ code, actualMaximum }) => multiplyDecimals(actualMaximum, decimal(BigInt(weights[code] ?? 0))))
      .reduce(addDecimals, ZERO);
    const score = divideDecimals(points, framework.nominalMaximumPerObjective, 4, roundHalfUp);
    expect(formatDecimal(score)).toBe('100.0756');
  });

  it('has SEAL levels 0 to 4', () =>
    expect(framework.sealLevels.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4]));

  it('is refused with the field when it is not what it should be', () => {
    const reading = (from: string, to: string) => () =>
      readSovereigntyFramework(text.replace(from, to), 'f.json');
    expect(reading('"seal": 1', '"seal": 5')).toThrow(
      /f\.json, field objectives\.0\.criteria\.0\.answers\.0\.seal/,
    );
    expect(reading('"SOV-5": 20', '"SOV-5": 21')).toThrow(
      /profile csf-v1\.2\.1, field weights: they add up to 101/,
    );
    expect(reading('"SOV-1.2"', '"SOV-1.1"')).toThrow(/SOV-1\.1 occurs twice/);
  });
});
