import {
  DATA_SENSITIVITIES,
  KEY_CUSTODIES,
  SEAL_LEVELS,
  SOV_OBJECTIVES,
  STORAGE_REGIONS,
} from '@bundel/demand-domain';
import type { DemandFact } from '../facts/demand-fact.js';
import { ASKED, NOT_ASKED, type Dimension, type Outcome, type Topic } from './dimension.js';
import { startDimension } from './start-dimension.js';
import { unitDimension } from './unit-dimension.js';

/** A level satisfies whoever asks the same or less. */
function ordered(
  topic: Topic,
  detail: string,
  levels: readonly string[],
  valueOf: (fact: DemandFact) => string,
): Dimension {
  const compare = (left: string, right: string): number => levels.indexOf(left) - levels.indexOf(right);
  const outcomeOf = (value: string, choice: string): Outcome =>
    value === choice ? 'asAsked' : compare(value, choice) < 0 ? 'stricter' : 'lost';
  return { topic, detail, valueOf, outcomeOf, compare, candidates: levels };
}

const sealLevels = Array.from({ length: SEAL_LEVELS }, (_, level) => String(level));

const floorOf = (objective: number): Dimension =>
  ordered('floor', String(objective + 1), sealLevels, (fact) => String(fact.floor[objective]));

const standardOf = (code: string): Dimension =>
  ordered('openStandard', code, [NOT_ASKED, ASKED], (fact) =>
    fact.openStandards.includes(code) ? ASKED : NOT_ASKED,
  );

const standardsIn = (facts: readonly DemandFact[]): string[] =>
  [...new Set(facts.flatMap((fact) => fact.openStandards))].sort();

/** Every requirement that these lines can differ on, always in the same order. */
export function dimensionsOf(facts: readonly DemandFact[]): readonly Dimension[] {
  return [
    ...Array.from({ length: SOV_OBJECTIVES }, (_, objective) => floorOf(objective)),
    ordered('storageRegion', '', STORAGE_REGIONS, (fact) => fact.storageRegion),
    ordered('keyCustody', '', KEY_CUSTODIES, (fact) => fact.keyCustody),
    ordered('dataSensitivity', '', DATA_SENSITIVITIES, (fact) => fact.dataSensitivity),
    ...standardsIn(facts).map(standardOf),
    startDimension(facts),
    unitDimension(facts),
  ];
}
