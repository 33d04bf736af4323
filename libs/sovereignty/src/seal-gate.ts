import { compareDecimals, type Decimal } from '@bundel/kernel';
import type { Floors, Seals } from './catalogue.js';

/** Objectives of which the lowest SEAL lies below the floor, or that have no SEAL. @source CSF-R2, CSF-R7 */
export const objectivesBelowFloor = (floors: Floors, seals: Seals): readonly string[] =>
  Object.keys(floors)
    .sort()
    .filter((objective) => {
      const seal = seals[objective] ?? null;
      return seal === null || seal < (floors[objective] ?? 0);
    });

/**
 * Objectives that fail their floor when answers are missing: a gap in a floored objective cannot pass. Criteria are
 * named `<objective>.<number>`. @source CSF-R7
 */
export const failedObjectives = (
  floors: Floors,
  seals: Seals,
  gaps: readonly string[],
): readonly string[] => {
  const below = new Set(objectivesBelowFloor(floors, seals));
  const hasGap = (objective: string) => gaps.some((id) => id.startsWith(`${objective}.`));
  return Object.keys(floors)
    .sort()
    .filter((objective) => below.has(objective) || hasGap(objective));
};

export interface GatedBid {
  readonly id: string;
  readonly seals: Seals;
  readonly scorePercent: Decimal;
}

export interface GateOutcome {
  /** Admitted bids, highest score first, then by id. */
  readonly ranking: readonly string[];
  readonly rejected: readonly { readonly id: string; readonly below: readonly string[] }[];
}

/** Gate first, score second: no score makes up for a floor. @source CSF-R2, CSF-R4 */
export const applySealGate = (floors: Floors, bids: readonly GatedBid[]): GateOutcome => {
  const judged = bids.map((bid) => ({ bid, below: objectivesBelowFloor(floors, bid.seals) }));
  const admitted = judged.filter(({ below }) => below.length === 0).map(({ bid }) => bid);
  return {
    ranking: [...admitted]
      .sort((a, b) => compareDecimals(b.scorePercent, a.scorePercent) || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id),
    rejected: judged.filter(({ below }) => below.length > 0).map(({ bid, below }) => ({ id: bid.id, below })),
  };
};
