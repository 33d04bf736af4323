import {
  addDecimals,
  compareDecimals,
  parseDecimal,
  parseLocalDate,
  ZERO,
  type Decimal,
} from '@bundel/kernel';
import { z } from 'zod';
import {
  BadReferenceData,
  datasetOf,
  readBy,
  readPinned,
  requireUnique,
  type Dataset,
  type DatasetDefinition,
} from './dataset.js';

export const SOVEREIGNTY_FRAMEWORK: DatasetDefinition = {
  name: 'cloud-sovereignty-framework',
  file: 'sovereignty-framework.json',
  version: 'csf-calculator-2026-06-01',
  sha256: '3c91f452e83d606c3a7bbd12af267151e7557e90169786534eddfbf162cf90e2',
  compiledOn: '2026-11-23',
  source:
    'Cloud Sovereignty Framework 1.2.1 and its calculator of 1 June 2026, European Commission, DG DIGIT; (c) European Union, Decision 2011/833/EU',
};

const seal = z.number().int().min(0).max(4);
const objectiveCode = z.string().regex(/^SOV-[1-8]$/);

const answer = z.strictObject({
  ordinal: z.number().int().positive(),
  /** Null where the source gives no words for this ordinal. */
  label: z.string().min(1).nullable(),
  value: readBy(parseDecimal),
  seal,
  /** True where the source uses the same words for two ordinals. */
  labelRepeatedInSource: z.literal(true).optional(),
});

const criterion = z.strictObject({
  id: z.string().regex(/^SOV-[1-8]\.\d$/),
  text: z.string().min(1),
  answers: z.array(answer).min(2),
});

const framework = z.strictObject({
  name: z.string(),
  publisher: z.string(),
  attribution: z.string(),
  profiles: z.array(
    z.strictObject({
      id: z.string(),
      date: readBy(parseLocalDate),
      weights: z.record(objectiveCode, z.number().int().positive()),
      source: z.url().nullable(),
    }),
  ),
  nominalMaximumPerObjective: readBy(parseDecimal),
  sealLevels: z.array(
    z.strictObject({
      level: seal,
      name: z.string(),
      alternativeName: z.string().nullable(),
      definition: z.string(),
    }),
  ),
  objectives: z.array(
    z.strictObject({
      code: objectiveCode,
      name: z.string(),
      definition: z.string(),
      contributingFactors: z.array(z.string()),
      sealRequirements: z.record(z.string().regex(/^[234]$/), z.string().nullable()),
      criteria: z.array(criterion).min(1),
    }),
  ),
});

type Framework = z.output<typeof framework>;
export type SovereigntyAnswer = Readonly<z.output<typeof answer>>;

/** One criterion with its answers, the objective it belongs to, and whether it can ever fail a floor. */
export interface SovereigntyCriterion {
  readonly id: string;
  readonly objective: string;
  readonly text: string;
  readonly answers: readonly SovereigntyAnswer[];
  /** True when every answer carries the highest SEAL: it scores but never binds the gate. @source CSF-R8 */
  readonly neverBindsGate: boolean;
}

export interface SovereigntyObjective {
  readonly code: string;
  readonly name: string;
  readonly definition: string;
  readonly contributingFactors: readonly string[];
  /** What an objective needs for a SEAL; null where the source is silent. */
  readonly sealRequirements: Readonly<Record<string, string | null>>;
  /** Sum of the best answers; above the nominal maximum through rounding in the source. @source CSF-R6 */
  readonly actualMaximum: Decimal;
}

/** The catalogue: rows are the criteria. Frozen: a new version is a new file. */
export interface SovereigntyFramework extends Dataset<SovereigntyCriterion> {
  readonly publisher: string;
  readonly attribution: string;
  readonly nominalMaximumPerObjective: Decimal;
  readonly profiles: Framework['profiles'];
  readonly sealLevels: Framework['sealLevels'];
  readonly objectives: readonly SovereigntyObjective[];
}

const bestValue = (answers: readonly SovereigntyAnswer[]): Decimal =>
  answers
    .map(({ value }) => value)
    .reduce((best, value) => (compareDecimals(value, best) > 0 ? value : best), ZERO);

const sumOfBest = (criteria: readonly z.output<typeof criterion>[]): Decimal =>
  criteria.map(({ answers }) => bestValue(answers)).reduce(addDecimals, ZERO);

const parseFramework = (text: string, file: string): Framework => {
  const parsed = framework.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new BadReferenceData(
    parsed.error.issues.map((issue) => `${file}, field ${issue.path.join('.')}: ${issue.message}`).join('\n'),
  );
};

/** Validates the text of a catalogue. */
export const readSovereigntyFramework = (
  text: string,
  file: string,
): Omit<SovereigntyFramework, keyof Omit<DatasetDefinition, 'file'>> => {
  const { name: _name, objectives, ...rest } = parseFramework(text, file);
  const rows = objectives.flatMap(({ code, criteria }) =>
    criteria.map((row) => ({
      ...row,
      objective: code,
      neverBindsGate: row.answers.every((choice) => choice.seal === 4),
    })),
  );
  requireUnique(file, 'id', rows, (row) => row.id, 1);
  for (const { id, weights } of rest.profiles) {
    const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
    if (sum !== 100)
      throw new BadReferenceData(`${file}, profile ${id}, field weights: they add up to ${sum}, not 100`);
  }
  return {
    ...rest,
    rows,
    objectives: objectives.map(({ criteria, ...facts }) => ({
      ...facts,
      actualMaximum: sumOfBest(criteria),
    })),
  };
};

/** The European Commission's framework: 8 objectives, 48 criteria, SEAL levels and two weight profiles. */
export const loadSovereigntyFramework = (): SovereigntyFramework => {
  const { rows, ...catalogue } = readSovereigntyFramework(
    readPinned(SOVEREIGNTY_FRAMEWORK),
    SOVEREIGNTY_FRAMEWORK.file,
  );
  return Object.freeze({ ...datasetOf(SOVEREIGNTY_FRAMEWORK, rows), ...catalogue });
};
