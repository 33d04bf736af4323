import { approximateDecimal, rationalOf } from '@bundel/kernel';
import { loadSovereigntyFramework } from '@bundel/reference-data';
import {
  applySealGate,
  failedObjectives,
  scoreAnswers,
  weightedPercent,
  type Catalogue,
  type Floors,
  type Seals,
  type WeightProfile,
} from '@bundel/sovereignty';
import {
  asNumber,
  decimalFrom,
  fieldsFrom,
  oneOf,
  onlyFields,
  valueFrom,
  wholeFrom,
  type Fields,
  type Kind,
} from './inputs.js';

const framework = loadSovereigntyFramework();
const catalogue: Catalogue = {
  criteria: framework.rows,
  objectives: framework.objectives.map(({ code }) => code),
  nominalMaximumPerObjective: framework.nominalMaximumPerObjective,
};

const profileFrom = (input: Fields): WeightProfile => {
  const ids = framework.profiles.map(({ id }) => id);
  const id = oneOf(input['profile'], ids, 'profile');
  return framework.profiles.find((profile) => profile.id === id) ?? { id, weights: {} };
};

const each = <T>(value: unknown, name: string, read: (one: unknown, name: string) => T): Record<string, T> =>
  Object.fromEntries(
    Object.entries(fieldsFrom(value, name)).map(([key, one]) => [key, read(one, `${name}.${key}`)]),
  );

const floorsFrom = (value: unknown): Floors => each(value, 'floors', wholeFrom);
const sealsFrom = (value: unknown): Seals =>
  each(value, 'objectiveSeals', (one, name) => (one === null ? null : wholeFrom(one, name)));

const calculator: Kind = (input) => {
  onlyFields(input, ['profile', 'answers', 'floors']);
  const answers = Object.entries(fieldsFrom(input['answers'], 'answers')).filter(
    ([, ordinal]) => ordinal !== null,
  );
  const chosen = each(Object.fromEntries(answers), 'answers', wholeFrom);
  const score = valueFrom(scoreAnswers(catalogue, profileFrom(input), chosen));
  const results = {
    objectiveScores: each(score.objectiveScores, 'scores', (one) =>
      approximateDecimal(one as (typeof score.objectiveScores)[string]),
    ),
    scorePercent: asNumber(score.scorePercent),
    objectiveSeals: score.objectiveSeals,
    overallSeal: score.overallSeal,
    gaps: score.gaps,
  };
  if (input['floors'] === undefined) return results;
  const failed = failedObjectives(floorsFrom(input['floors']), score.objectiveSeals, score.gaps);
  return { ...results, failedObjectives: failed, admitted: failed.length === 0 };
};

const weighted: Kind = (input) => {
  onlyFields(input, ['profile', 'objectivePercent']);
  const shares = each(input['objectivePercent'], 'objectivePercent', (one, name) =>
    rationalOf(decimalFrom(one, name)),
  );
  return { scorePercent: asNumber(valueFrom(weightedPercent(profileFrom(input), shares))) };
};

const gate: Kind = (input) => {
  onlyFields(input, ['floors', 'bids']);
  const bids = Object.entries(fieldsFrom(input['bids'], 'bids')).map(([id, bid]) => {
    const fields = fieldsFrom(bid, `bids.${id}`);
    onlyFields(fields, ['objectiveSeals', 'scorePercent']);
    return {
      id,
      seals: sealsFrom(fields['objectiveSeals']),
      scorePercent: decimalFrom(fields['scorePercent'], `bids.${id}.scorePercent`),
    };
  });
  const { ranking, rejected } = applySealGate(floorsFrom(input['floors']), bids);
  return { ranking, rejected: Object.fromEntries(rejected.map(({ id, below }) => [id, below])) };
};

/** Kinds of the sovereignty framework. */
export const SOVEREIGNTY_KINDS: Readonly<Record<string, Kind>> = {
  'csf-calculator': calculator,
  'csf-score': weighted,
  'seal-gate': gate,
};
