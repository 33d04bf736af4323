import type { DemandFact } from '../facts/demand-fact.js';

/** What kinds of requirement can split the demand. */
export const TOPICS = [
  'floor',
  'storageRegion',
  'keyCustody',
  'dataSensitivity',
  'openStandard',
  'start',
  'unit',
] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * What a common choice means for a line: it gets what it asked; it gets more than it asked and has to accept what that
 * costs; or it cannot join.
 */
export const OUTCOMES = ['asAsked', 'stricter', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One requirement on which lines may differ. */
export interface Dimension {
  readonly topic: Topic;
  /** Objective 1 to 8 of a floor, code of an open standard; empty for the others. */
  readonly detail: string;
  /** What a line asks. */
  valueOf(fact: DemandFact): string;
  /** What the choice means for a line that asks the value. */
  outcomeOf(value: string, choice: string): Outcome;
  /** Sorts values from loose to strict, or in their natural order. */
  compare(left: string, right: string): number;
  /** The common choices worth comparing. */
  readonly candidates: readonly string[];
}

/** An open standard is asked or not. */
export const NOT_ASKED = 'no';
export const ASKED = 'yes';
