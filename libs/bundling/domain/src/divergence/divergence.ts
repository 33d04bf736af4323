import { inOrder, type DemandFact } from '../facts/demand-fact.js';
import {
  addFact,
  addPile,
  emptyPile,
  pileOf,
  tallyOf,
  wholeOf,
  type Pile,
  type Tally,
  type Whole,
} from '../facts/pile.js';
import { OUTCOMES, type Dimension, type Outcome, type Topic } from './dimension.js';
import { dimensionsOf } from './dimensions-of.js';

/** A value that bodies ask, and how much volume asks it. */
export interface AskedValue {
  readonly value: string;
  readonly asked: Tally;
}

/** What a common choice does to the volume; the three together are always all of it. */
export interface ChoiceEffect extends Readonly<Record<Outcome, Tally>> {
  readonly value: string;
}

/** One requirement: who asks what, and what each common choice keeps, makes stricter or loses. */
export interface DimensionPicture {
  readonly topic: Topic;
  readonly detail: string;
  /** Whether lines ask different things. */
  readonly splits: boolean;
  readonly values: readonly AskedValue[];
  /** The volume of the values that are too many to name; null when all are named. */
  readonly further: Tally | null;
  readonly choices: readonly ChoiceEffect[];
}

export interface Divergence {
  readonly all: Tally;
  readonly dimensions: readonly DimensionPicture[];
}

/** How many values are named per requirement; only starting windows are ever more. */
export const MOST_VALUES = 40;

/** Splits the lines by each requirement. Pure: the same lines in any order give the same picture. */
export function divergenceOf(lines: readonly DemandFact[]): Divergence {
  const facts = inOrder(lines);
  const all = pileOf(facts);
  const whole = wholeOf(all);
  return {
    all: tallyOf(all, whole),
    dimensions: dimensionsOf(facts).map((dimension) => pictureOf(dimension, facts, whole)),
  };
}

function pictureOf(dimension: Dimension, facts: readonly DemandFact[], whole: Whole): DimensionPicture {
  const piles = new Map<string, Pile>();
  for (const fact of facts) {
    const value = dimension.valueOf(fact);
    const pile = piles.get(value) ?? emptyPile();
    if (pile.size === 0) piles.set(value, pile);
    addFact(pile, fact);
  }
  const values = [...piles]
    .map(([value, pile]) => ({ value, pile, asked: tallyOf(pile, whole) }))
    .sort(
      (left, right) => right.asked.share - left.asked.share || dimension.compare(left.value, right.value),
    );
  const named = values.slice(0, MOST_VALUES).sort((a, b) => dimension.compare(a.value, b.value));
  const rest = emptyPile();
  for (const { pile } of values.slice(MOST_VALUES)) addPile(rest, pile);
  return {
    topic: dimension.topic,
    detail: dimension.detail,
    splits: piles.size > 1,
    values: named.map(({ value, asked }) => ({ value, asked })),
    further: rest.size === 0 ? null : tallyOf(rest, whole),
    choices: dimension.candidates.map((choice) => effectOf(dimension, piles, choice, whole)),
  };
}

function effectOf(
  dimension: Dimension,
  piles: ReadonlyMap<string, Pile>,
  choice: string,
  whole: Whole,
): ChoiceEffect {
  const sums: Record<Outcome, Pile> = { asAsked: emptyPile(), stricter: emptyPile(), lost: emptyPile() };
  for (const [value, pile] of piles) addPile(sums[dimension.outcomeOf(value, choice)], pile);
  return { value: choice, ...talliesOf(sums, whole) };
}

/** The three piles of an effect in figures. */
export const talliesOf = (
  piles: Readonly<Record<Outcome, Pile>>,
  whole: Whole,
): Readonly<Record<Outcome, Tally>> =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, tallyOf(piles[outcome], whole)])) as Record<
    Outcome,
    Tally
  >;
