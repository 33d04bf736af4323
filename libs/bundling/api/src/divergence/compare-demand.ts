import {
  checkChoices,
  combineChoices,
  dimensionsOf,
  divergenceOf,
  judgeOf,
  worstOf,
  type Choice,
  type ChoiceCost,
  type CombinedEffect as Combined,
  type DemandFact,
  type DimensionPicture,
} from '@bundel/bundling-domain';
import { badInput } from '../chosen/bad-input.js';
import type { ChosenFacts } from '../chosen/chosen-facts.js';
import { DemandShown } from '../chosen/demand-shown.enum.js';
import { inputHashOf, resultHashOf } from '../chosen/fingerprint.js';
import { TallyWriter } from '../chosen/to-tally.js';
import type { DivergenceLinesArgs } from './divergence.args.js';
import type { CombinedEffect, Divergence, RequirementPicture } from './divergence.types.js';
import type { RequirementChoice } from './requirement-choice.input.js';

/** Raised with every change of the calculation, so that fingerprints tell which one made a result. */
export const DIVERGENCE_VERSION = 'divergence-1';

/** The board of the chosen demand; without lines it says so and shows the totals. */
export function compareDemand(
  chosen: ChosenFacts,
  asked: readonly RequirementChoice[] | null | undefined,
): Divergence {
  const choices = checked(asked);
  const { demand, facts } = chosen;
  const known = {
    campaignId: demand.campaignId,
    shown: demand.shown as DemandShown,
    version: DIVERGENCE_VERSION,
  };
  if (demand.shown !== 'lines')
    return {
      ...known,
      bodies: demand.bodies,
      volumes: [...demand.totals],
      all: null,
      requirements: [],
      combined: null,
      inputHash: null,
      resultHash: null,
    };
  const writer = new TallyWriter(demand.lines);
  const board = divergenceOf(facts);
  const combined = combineChoices(facts, choices);
  const all = writer.tally(board.all);
  return {
    ...known,
    bodies: all.bodies,
    volumes: all.volumes,
    all,
    requirements: board.dimensions.map((picture) => writePicture(writer, picture)),
    combined: writeCombined(writer, combined),
    inputHash: inputHashOf(DIVERGENCE_VERSION, facts, choices),
    resultHash: resultHashOf([board, combined]),
  };
}

function checked(asked: readonly RequirementChoice[] | null | undefined): readonly Choice[] {
  const choices = checkChoices((asked ?? []).map(({ topic, detail, value }) => ({ topic, detail, value })));
  if (choices.ok) return choices.value;
  const [problem] = choices.errors;
  throw badInput(`${problem?.message ?? ''} ${problem?.remedy ?? ''}`.trim());
}

const writePicture = (writer: TallyWriter, picture: DimensionPicture): RequirementPicture => ({
  topic: picture.topic,
  detail: picture.detail,
  splits: picture.splits,
  values: picture.values.map(({ value, asked }) => ({ value, asked: writer.tally(asked) })),
  further: picture.further === null ? null : writer.tally(picture.further),
  choices: picture.choices.map(({ value, asAsked, stricter, lost }) => ({
    value,
    asAsked: writer.tally(asAsked),
    stricter: writer.tally(stricter),
    lost: writer.tally(lost),
  })),
});

const writeCombined = (writer: TallyWriter, combined: Combined): CombinedEffect => ({
  asAsked: writer.tally(combined.asAsked),
  stricter: writer.tally(combined.stricter),
  lost: writer.tally(combined.lost),
  costs: combined.costs.map(({ topic, detail, value, lost, lostOnlyHere }: ChoiceCost) => ({
    topic,
    detail,
    value,
    lost: writer.tally(lost),
    lostOnlyHere: writer.tally(lostOnlyHere),
  })),
});

/** The lines behind a figure of the board: those with this outcome, or those that ask this. */
export function factsBehind(
  facts: readonly DemandFact[],
  { choices, outcome, asked }: Pick<DivergenceLinesArgs, 'choices' | 'outcome' | 'asked'>,
): readonly DemandFact[] {
  const judge = judgeOf(facts, checked(choices));
  const dimension =
    asked == null
      ? undefined
      : dimensionsOf(facts).find((one) => one.topic === asked.topic && one.detail === asked.detail);
  return facts.filter(
    (fact) =>
      (outcome == null || worstOf(judge(fact)) === outcome) &&
      (asked == null || dimension?.valueOf(fact) === asked.value),
  );
}
