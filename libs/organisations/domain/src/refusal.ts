import type { ParseProblem } from '@bundel/kernel';

/** Why an act is refused: where in the command, what is wrong, and what to do about it. */
export interface Refusal {
  /** Stable and machine-readable, for instance `role.kind`. */
  readonly code: string;
  readonly message: string;
  /** Field of the command, outermost first; empty when it concerns the act as a whole. */
  readonly path: readonly string[];
  readonly remedy: string;
}

export const refusal = (code: string, path: readonly string[], message: string, remedy: string): Refusal => ({
  code,
  message,
  path: [...path],
  remedy,
});

/** The problems a parser found, placed at a field of the command. */
export const refusalsAt = (path: readonly string[], problems: readonly ParseProblem[]): readonly Refusal[] =>
  problems.map(({ code, message, remedy }) => refusal(code, path, message, remedy));
