export type ProblemParams = Readonly<Record<string, string | number>>;

/** What is wrong with a cell or a file: a code with the values its text needs, and what was probably meant. */
export interface CellProblem {
  /** Stable and machine-readable, for instance `number.letterO`. */
  readonly code: string;
  readonly params: ProblemParams;
  readonly suggestion: string | null;
}

export const cellProblem = (
  code: string,
  params: ProblemParams = {},
  suggestion: string | null = null,
): CellProblem => ({ code, params, suggestion });

/** A reading is the value, or why there is none. */
export type Reading<T extends string | number | boolean> = T | CellProblem;

export const isProblem = (reading: unknown): reading is CellProblem =>
  typeof reading === 'object' && reading !== null && 'code' in reading;
