import { refused, type Refused } from './result.js';

/** Why a text could not be read, in words that help the person who typed it. */
export interface ParseProblem {
  /** Stable and machine-readable, for instance `oin.suffix`. */
  readonly code: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A refusal with exactly one problem, the usual outcome of a parser. */
export const unreadable = (code: string, message: string, remedy: string): Refused<ParseProblem> =>
  refused({ code, message, remedy });
