import { readFile } from 'node:fs/promises';
import { differencesFrom } from './compare.js';
import { BadInput } from './kinds/inputs.js';
import { KINDS } from './kinds/kinds.js';
import { BadVectorFile, readVectorFile, type Vector } from './vector-file.js';

export type Verdict = 'pass' | 'FAIL' | 'UNKNOWN KIND' | 'BAD INPUT';

export interface Outcome {
  readonly id: string;
  readonly kind: string;
  readonly expected: unknown;
  readonly got: unknown;
  readonly verdict: Verdict;
  /** Where it differs, or what is wrong with the input. */
  readonly why: readonly string[];
}

/** Recomputes one worked example. */
export const runVector = ({ id, kind, input, expected }: Vector): Outcome => {
  const outcome = (verdict: Verdict, got: unknown, why: readonly string[] = []): Outcome => ({
    ...{ id, kind, expected, got, verdict, why },
  });
  const compute = KINDS.get(kind);
  if (compute === undefined) {
    return outcome('UNKNOWN KIND', null, [
      `there is no kind "${kind}"; there are: ${[...KINDS.keys()].join(', ')}`,
    ]);
  }
  try {
    const got = compute(input);
    const why = differencesFrom(expected, got);
    return outcome(why.length === 0 ? 'pass' : 'FAIL', got, why);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return outcome('BAD INPUT', null, [error.message]);
  }
};

interface Output {
  readonly out: (line: string) => void;
  readonly problem: (line: string) => void;
}

const show = (value: unknown): string => (value === null ? '–' : JSON.stringify(value));

const print = ({ id, kind, expected, got, verdict, why }: Outcome, { out }: Output): void => {
  out(`${verdict === 'pass' ? 'pass' : verdict}  ${id}  (${kind})`);
  out(`  expected ${show(expected)}`);
  out(`  got      ${show(got)}`);
  if (verdict !== 'pass') out(`  why      ${why.join('; ')}`);
};

const contentOf = async (name: string): Promise<string> => {
  try {
    return await readFile(name, 'utf8');
  } catch {
    throw new BadVectorFile('there is no file of that name that can be read.');
  }
};

const runFile = async (name: string, output: Output): Promise<readonly Outcome[] | null> => {
  try {
    const outcomes = readVectorFile(await contentOf(name)).map(runVector);
    outcomes.forEach((outcome) => print(outcome, output));
    return outcomes;
  } catch (error) {
    if (!(error instanceof BadVectorFile)) throw error;
    output.problem(`${name} cannot be run: ${error.message}`);
    return null;
  }
};

/** Runs files and prints each vector; the answer is the exit code: 1 on a difference, an unknown kind or a bad file. */
export const runVectorFiles = async (names: readonly string[], output: Output): Promise<0 | 1> => {
  if (names.length === 0) {
    output.problem('Say which file: npm run vectors -- <file>, for instance test/vectors/vectors.json');
    return 1;
  }
  const runs: (readonly Outcome[] | null)[] = [];
  for (const name of names) runs.push(await runFile(name, output));
  const outcomes = runs.flatMap((run) => run ?? []);
  const passed = outcomes.filter(({ verdict }) => verdict === 'pass').length;
  output.out(`${outcomes.length} vectors: ${passed} passed, ${outcomes.length - passed} failed`);
  return runs.includes(null) || passed < outcomes.length ? 1 : 0;
};
