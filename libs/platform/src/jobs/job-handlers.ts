import type { Tx } from '../database/database.js';
import type { JobDefinition } from './define-job.js';

/** What a handler gets. Everything it writes through `tx` commits together with "this job is completed". */
export interface JobRun<P> {
  readonly id: string;
  readonly payload: P;
  readonly attempt: number;
  /** System scope; rolled back when the handler throws or the process dies. */
  readonly tx: Tx;
  /** Shown to the person who waits. Written outside the job's transaction, at most a few times per second. */
  progress(done: number, total?: number, message?: string): void;
  /** Aborts when the process must stop sooner than the job; the job is then handed to another copy. */
  readonly signal: AbortSignal;
}

/** Ids, counts and versions that the handler found worth keeping; shown to nobody without access to the job. */
export type JobResult = Readonly<Record<string, string | number | boolean | null>>;

export type JobHandler<P> = (run: JobRun<P>) => Promise<JobResult | void>;

export interface RegisteredJob {
  readonly definition: JobDefinition<unknown>;
  readonly handler: JobHandler<unknown>;
}

/** Which function handles which job, per process. */
export class JobHandlers {
  private readonly byKey = new Map<string, RegisteredJob>();

  /** @throws when the same name and version is handled twice. */
  handle<P>(definition: JobDefinition<P>, handler: JobHandler<P>): this {
    const key = keyOf(definition.name, definition.version);
    if (this.byKey.has(key)) throw new Error(`Job ${key} already has a handler.`);
    this.byKey.set(key, { definition, handler } as RegisteredJob);
    return this;
  }

  find(name: string, version: number): RegisteredJob | undefined {
    return this.byKey.get(keyOf(name, version));
  }

  get definitions(): readonly JobDefinition<unknown>[] {
    return [...this.byKey.values()].map((job) => job.definition);
  }
}

const keyOf = (name: string, version: number): string => `${name} v${version}`;
