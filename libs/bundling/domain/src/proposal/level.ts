import { DATA_SENSITIVITIES, KEY_CUSTODIES, STORAGE_REGIONS, type SealFloor } from '@bundel/demand-domain';
import type { DemandFact } from '../facts/demand-fact.js';

/** The three requirements by which lines are first told apart, as steps from loose to strict. */
export type Level = readonly [floor: number, region: number, keys: number];

/** What a level is made of, in the order of its steps. */
export const LEVEL_TOPICS = ['floor', 'storageRegion', 'keyCustody'] as const;

/** How strict a line is: its highest floor, its region and its keys. At most 5 × 4 × 4 levels exist. */
export const levelOf = (fact: DemandFact): Level => [
  Math.max(...fact.floor),
  STORAGE_REGIONS.indexOf(fact.storageRegion),
  KEY_CUSTODIES.indexOf(fact.keyCustody),
];

/** The loosest level that meets both. */
export const strictest = (left: Level, right: Level): Level => [
  Math.max(left[0], right[0]),
  Math.max(left[1], right[1]),
  Math.max(left[2], right[2]),
];

/** By how many steps the second is stricter than the first asks. */
export const stepsUp = (asked: Level, offered: Level): number =>
  asked.reduce((sum: number, step, place) => sum + Math.max(0, (offered[place] ?? 0) - step), 0);

export const compareLevels = (left: Level, right: Level): number =>
  left[0] - right[0] || left[1] - right[1] || left[2] - right[2];

/** What a bundle has to ask so that each of its lines gets at least what it asks. */
export interface CommonRequirement {
  readonly floor: SealFloor;
  readonly storageRegion: DemandFact['storageRegion'];
  readonly keyCustody: DemandFact['keyCustody'];
  readonly dataSensitivity: DemandFact['dataSensitivity'];
  readonly openStandards: readonly string[];
}

const highest = <T extends string>(levels: readonly T[], values: readonly T[]): T =>
  levels[Math.max(0, ...values.map((value) => levels.indexOf(value)))] as T;

export function commonRequirement(facts: readonly DemandFact[]): CommonRequirement {
  const floor = [0, 1, 2, 3, 4, 5, 6, 7].map((objective) =>
    facts.reduce((most, fact) => Math.max(most, fact.floor[objective] ?? 0), 0),
  );
  return {
    floor: floor as unknown as SealFloor,
    storageRegion: highest(
      STORAGE_REGIONS,
      facts.map((fact) => fact.storageRegion),
    ),
    keyCustody: highest(
      KEY_CUSTODIES,
      facts.map((fact) => fact.keyCustody),
    ),
    dataSensitivity: highest(
      DATA_SENSITIVITIES,
      facts.map((fact) => fact.dataSensitivity),
    ),
    openStandards: [...new Set(facts.flatMap((fact) => fact.openStandards))].sort(),
  };
}
