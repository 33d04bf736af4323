import type { SealFloor } from '@bundel/demand-domain';
import type { DemandFact } from '../facts/demand-fact.js';
import { pileOf, sharesOf, tallyOf, weightOf, wholeOf, type Tally } from '../facts/pile.js';

/** By what a bundle can be divided. */
export const LOT_SPLITS = ['region', 'size', 'function'] as const;
export type LotSplit = (typeof LOT_SPLITS)[number];

export interface ProposedLot {
  /** Province, size (`large` or `small`) or part of the call. */
  readonly key: string;
  readonly lineIds: readonly string[];
  readonly tally: Tally;
  /** Registered suppliers that reach the floors of this lot; null when that is unknown. */
  readonly capableSuppliers: number | null;
}

export interface LotProposal {
  readonly by: LotSplit;
  readonly lots: readonly ProposedLot[];
}

/** Counts suppliers that reach these floors, never who. */
export type CountCapable = (floor: SealFloor) => number | null;

/** The strictest floor per objective that any of the lines asks. */
export const strictestFloor = (facts: readonly DemandFact[]): SealFloor =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((place) =>
    Math.max(0, ...facts.map(({ floor }) => floor[place] ?? 0)),
  ) as unknown as SealFloor;

/** Bodies with more than twice the mean weight are large. */
function largeBodies(facts: readonly DemandFact[]): ReadonlySet<string> {
  const pile = pileOf(facts);
  const whole = wholeOf(pile);
  const weights = sharesOf(pile, whole).map(({ bodyId, volumes }) => ({
    bodyId,
    weight: weightOf(volumes, whole),
  }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return new Set(
    weights.filter(({ weight }) => weight * weights.length > 2 * total).map(({ bodyId }) => bodyId),
  );
}

function keyBy(by: LotSplit, facts: readonly DemandFact[]): (fact: DemandFact) => string {
  if (by === 'region') return ({ province }) => province;
  if (by === 'function') return ({ lot }) => lot;
  const large = largeBodies(facts);
  return ({ bodyId }) => (large.has(bodyId) ? 'large' : 'small');
}

/** What dividing does to volume, value and the number of capable suppliers. Every line lies in one lot. */
export function proposeLots(
  facts: readonly DemandFact[],
  by: LotSplit,
  countCapable: CountCapable,
): LotProposal {
  const keyOf = keyBy(by, facts);
  const whole = wholeOf(pileOf(facts));
  const groups = new Map<string, DemandFact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  const lots = [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, group]) => ({
      key,
      lineIds: group.map(({ lineId }) => lineId).sort(),
      tally: tallyOf(pileOf(group), whole),
      capableSuppliers: countCapable(strictestFloor(group)),
    }));
  return { by, lots };
}
