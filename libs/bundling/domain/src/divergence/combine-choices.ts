import { inOrder, type DemandFact } from '../facts/demand-fact.js';
import { addFact, emptyPile, pileOf, tallyOf, wholeOf, type Pile, type Tally } from '../facts/pile.js';
import type { Choice } from './choice.js';
import type { Dimension, Outcome } from './dimension.js';
import { dimensionsOf } from './dimensions-of.js';
import { talliesOf } from './divergence.js';

/** What one of several choices costs. */
export interface ChoiceCost extends Choice {
  /** Cannot join because of this choice, whatever the others are. */
  readonly lost: Tally;
  /** Would come back if only this choice were dropped. */
  readonly lostOnlyHere: Tally;
}

/** What several choices together do; the three outcomes together are always all of the volume. */
export interface CombinedEffect extends Readonly<Record<Outcome, Tally>> {
  readonly costs: readonly ChoiceCost[];
}

const worse: Readonly<Record<Outcome, number>> = { asAsked: 0, stricter: 1, lost: 2 };

/** A line's judge under several choices: how each one meets it. A choice on what no line asks meets all as asked. */
export function judgeOf(
  lines: readonly DemandFact[],
  choices: readonly Choice[],
): (fact: DemandFact) => readonly Outcome[] {
  const dimensions = dimensionsOf(lines);
  const found = choices.map(({ topic, detail }) =>
    dimensions.find((dimension) => dimension.topic === topic && dimension.detail === detail),
  );
  return (fact) => choices.map((choice, place) => meet(found[place], fact, choice));
}

const meet = (dimension: Dimension | undefined, fact: DemandFact, choice: Choice): Outcome =>
  dimension === undefined ? unasked(choice) : dimension.outcomeOf(dimension.valueOf(fact), choice.value);

/** Only a standard that no line asks has no dimension; to ask it all the same is stricter for everybody. */
const unasked = (choice: Choice): Outcome => (choice.value === 'yes' ? 'stricter' : 'asAsked');

/** The worst of what the choices mean for a line; with no choice at all every line gets what it asked. */
export const worstOf = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce<Outcome>((worst, one) => (worse[one] > worse[worst] ? one : worst), 'asAsked');

/** Applies several choices to the lines at once. */
export function combineChoices(lines: readonly DemandFact[], choices: readonly Choice[]): CombinedEffect {
  const facts = inOrder(lines);
  const judge = judgeOf(facts, choices);
  const sums: Record<Outcome, Pile> = { asAsked: emptyPile(), stricter: emptyPile(), lost: emptyPile() };
  const costs = choices.map((choice) => ({ choice, lost: emptyPile(), lostOnlyHere: emptyPile() }));
  for (const fact of facts) {
    const outcomes = judge(fact);
    addFact(sums[worstOf(outcomes)], fact);
    const losing = costs.filter((_, place) => outcomes[place] === 'lost');
    for (const cost of losing) addFact(cost.lost, fact);
    if (losing.length === 1) addFact((losing[0] as (typeof costs)[number]).lostOnlyHere, fact);
  }
  const whole = wholeOf(pileOf(facts));
  return {
    ...talliesOf(sums, whole),
    costs: costs.map(({ choice, lost, lostOnlyHere }) => ({
      ...choice,
      lost: tallyOf(lost, whole),
      lostOnlyHere: tallyOf(lostOnlyHere, whole),
    })),
  };
}
