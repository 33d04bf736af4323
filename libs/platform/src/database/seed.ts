import type { Database } from './database.js';

/**
 * Rows that a context brings along. A context exports them as an array `<context>Seeds`; they run at every start, as owner,
 * in the order of the contexts, so that each must do nothing when its rows are there already.
 */
export interface Seed {
  /** What is brought, as the start-up log names it: "public bodies". */
  readonly name: string;
  /** `reference` always runs; `demo` is left out by `--no-demo`. */
  readonly kind: 'reference' | 'demo';
  /** Brings the rows; returns how many were new or changed. */
  run(database: Database, setting: SeedSetting): Promise<number>;
}

/** What a seed may need to know of the place it runs in. */
export interface SeedSetting {
  /** Issuer under which people sign in; demo people are known under it. */
  readonly loginIssuer: string;
}
