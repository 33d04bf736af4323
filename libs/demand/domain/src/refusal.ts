import type { ParseProblem } from '@bundel/kernel';

/** Why something cannot be done: where, what is wrong, and what to do about it. */
export interface Refusal {
  /** Stable and machine-readable, for instance `quantity.order`. */
  readonly code: string;
  readonly message: string;
  /** Field, outermost first; empty when it concerns the whole. */
  readonly path: readonly string[];
  readonly remedy: string;
}

export const refusal = (code: string, path: readonly string[], message: string, remedy: string): Refusal => ({
  code,
  message,
  path,
  remedy,
});

/** The problems a parser found, placed at a field. */
export const refusalsAt = (path: readonly string[], problems: readonly ParseProblem[]): readonly Refusal[] =>
  problems.map(({ code, message, remedy }) => refusal(code, path, message, remedy));

/** The same refusals, one level deeper: lines know nothing of the list they stand in. */
export const refusalsUnder = (outer: readonly string[], refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.map((one) => ({ ...one, path: [...outer, ...one.path] }));
