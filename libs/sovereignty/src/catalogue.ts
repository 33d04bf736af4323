import type { Decimal } from '@bundel/kernel';

/** SEAL level: 0 no sovereignty … 4 full digital sovereignty. */
export type Seal = number;

export interface CriterionAnswer {
  readonly ordinal: number;
  readonly value: Decimal;
  readonly seal: Seal;
}

/** A criterion as scoring needs it; the catalogue itself is reference data, frozen and versioned. */
export interface ScoredCriterion {
  readonly id: string;
  readonly objective: string;
  readonly answers: readonly CriterionAnswer[];
}

export interface WeightProfile {
  readonly id: string;
  /** Objective → percentage; together 100. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface Catalogue {
  readonly criteria: readonly ScoredCriterion[];
  readonly objectives: readonly string[];
  readonly nominalMaximumPerObjective: Decimal;
}

/** Criterion → ordinal of the chosen answer. */
export type Answers = Readonly<Record<string, number>>;
/** Objective → lowest SEAL that the tender asks for. @source CSF-R1 */
export type Floors = Readonly<Record<string, Seal>>;
/** Objective → SEAL reached; null without an answer. */
export type Seals = Readonly<Record<string, Seal | null>>;

/** SEAL-4 is not reachable today: a floor of 4 admits nobody and asks for a warning. @source CSF-R10 */
export const UNREACHABLE_SEAL = 4;
export const floorsThatAdmitNobody = (floors: Floors): readonly string[] =>
  Object.keys(floors).filter((objective) => (floors[objective] ?? 0) >= UNREACHABLE_SEAL);
