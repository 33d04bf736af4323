import {
  addDecimals,
  addRationals,
  divideRationals,
  multiplyRationals,
  ok,
  RATIONAL_ZERO,
  rational,
  rationalOf,
  unlessRefused,
  ZERO,
  type Decimal,
  type Rational,
  type Result,
} from '@bundel/kernel';
import type { Answers, Catalogue, Seals, WeightProfile } from './catalogue.js';

/** Why answers cannot be scored: something that the catalogue does not know. */
export interface ScoreRefusal {
  readonly code: 'answer.noSuchCriterion' | 'answer.noSuchOrdinal' | 'score.noSuchObjective';
  readonly path: readonly string[];
}

export interface SovereigntyScore {
  /** Sum of the chosen values per objective; not clamped. @source CSF-R5, CSF-R6 */
  readonly objectiveScores: Readonly<Record<string, Decimal>>;
  /** Exact; above 100 when every answer is the best, through rounding in the source. @source CSF-R6 */
  readonly scorePercent: Rational;
  /** The lowest SEAL of the answers, never an average. @source CSF-R3 */
  readonly objectiveSeals: Seals;
  readonly overallSeal: number | null;
  /** Criteria without an answer, in the order of the catalogue. @source CSF-R7 */
  readonly gaps: readonly string[];
}

const lowest = (seals: readonly (number | null)[]): number | null => {
  const known = seals.filter((seal) => seal !== null);
  return known.length === 0 ? null : Math.min(...known);
};

const checkAnswers = (catalogue: Catalogue, answers: Answers): readonly ScoreRefusal[] =>
  Object.entries(answers).flatMap(([id, ordinal]): readonly ScoreRefusal[] => {
    const criterion = catalogue.criteria.find((one) => one.id === id);
    if (criterion === undefined) return [{ code: 'answer.noSuchCriterion', path: [id] }];
    const known = criterion.answers.some((answer) => answer.ordinal === ordinal);
    return known ? [] : [{ code: 'answer.noSuchOrdinal', path: [id] }];
  });

/** Weighted sum of percentages per objective; one that is not given counts nothing. @source CSF-R5 */
export const weightedPercent = (
  profile: WeightProfile,
  percentages: Readonly<Record<string, Rational>>,
): Result<Rational, ScoreRefusal> => {
  const unknown = Object.keys(percentages).filter((objective) => profile.weights[objective] === undefined);
  return unlessRefused(
    unknown.map((objective) => ({ code: 'score.noSuchObjective' as const, path: [objective] })),
    () =>
      Object.entries(profile.weights).reduce((sum, [objective, weight]) => {
        const share = rational(BigInt(Math.round(weight * 100)), 10_000n);
        return addRationals(sum, multiplyRationals(percentages[objective] ?? RATIONAL_ZERO, share));
      }, RATIONAL_ZERO),
  );
};

/** Scores answers by a catalogue and a profile. @source CSF-R3, CSF-R5, CSF-R6, CSF-R7 */
export const scoreAnswers = (
  catalogue: Catalogue,
  profile: WeightProfile,
  answers: Answers,
): Result<SovereigntyScore, ScoreRefusal> => {
  const [first, ...more] = checkAnswers(catalogue, answers);
  if (first !== undefined) return { ok: false, errors: [first, ...more] };
  const chosen = catalogue.criteria.map(({ id, objective, answers: choices }) => ({
    id,
    objective,
    answer: choices.find(({ ordinal }) => ordinal === answers[id]),
  }));
  const per = <T>(of: (rows: typeof chosen) => T): Record<string, T> =>
    Object.fromEntries(
      catalogue.objectives.map((code) => [code, of(chosen.filter(({ objective }) => objective === code))]),
    );
  const objectiveScores = per((rows) =>
    rows.reduce((sum, { answer }) => addDecimals(sum, answer?.value ?? ZERO), ZERO),
  );
  const objectiveSeals = per((rows) => lowest(rows.map(({ answer }) => answer?.seal ?? null)));
  const maximum = divideRationals(rationalOf(catalogue.nominalMaximumPerObjective), rational(100n));
  const percentages = Object.entries(objectiveScores).map(
    ([code, score]) => [code, divideRationals(rationalOf(score), maximum)] as const,
  );
  const percent = weightedPercent(profile, Object.fromEntries(percentages));
  if (!percent.ok) return percent;
  return ok({
    objectiveScores,
    scorePercent: percent.value,
    objectiveSeals,
    overallSeal: lowest(Object.values(objectiveSeals)),
    gaps: chosen.filter(({ answer }) => answer === undefined).map(({ id }) => id),
  });
};
