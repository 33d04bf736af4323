import type { z } from 'zod';

export interface RetryPolicy {
  /** How often a job is tried in all. */
  readonly attempts: number;
  /** Wait before the second try, doubled after each further one. */
  readonly backoffMs: number;
}

/** What a job is called, which ids it carries and how it is retried. Payloads hold ids and versions, never content. */
export interface JobDefinition<P> {
  readonly name: string;
  readonly version: number;
  readonly payload: z.ZodType<P>;
  /** Two unfinished jobs with the same key are one job. */
  readonly dedupKey?: ((payload: P) => string) | undefined;
  readonly retry: RetryPolicy;
}

export function defineJob<P>(definition: JobDefinition<P>): JobDefinition<P> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(definition.name))
    throw new Error(`Job name ${definition.name} must be verb-noun in kebab-case.`);
  return Object.freeze(definition);
}
