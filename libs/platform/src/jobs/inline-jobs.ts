import type { Database } from '../database/database.js';
import { systemScope } from '../database/row-scope.js';
import type { JobHandlers } from './job-handlers.js';
import { JobRunner } from './run-job.js';

/** Jobs without a queue, for tests: runs what is in the outbox in this process, in order, and hides no failure. */
export class InlineJobs {
  private readonly runner: JobRunner;

  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
  ) {
    this.runner = new JobRunner(database, handlers);
  }

  /**
   * Runs every waiting job and those that they enqueue, until none is left.
   * @returns how many ran.
   * @throws on a job without a handler, and with a handler's own error.
   */
  async runAll(): Promise<number> {
    for (let ran = 0; ; ran += 1) {
      const next = await this.next();
      if (next === undefined) return ran;
      if (this.handlers.find(next.job, next.version) === undefined) {
        throw new Error(`Unknown job ${next.job} version ${next.version}: nothing handles it.`);
      }
      const outcome = await this.runner.run(next.id);
      if (outcome.kind === 'failed' || outcome.kind === 'retry') throw outcome.cause;
    }
  }

  private async next(): Promise<{ id: string; job: string; version: number } | undefined> {
    const rows = await this.database.transaction(systemScope('run jobs inline'), (tx) =>
      tx.query<{ id: string; job: string; version: number }>(
        `select id, job, version from outbox where finished_at is null and available_at <= clock_timestamp()
         order by available_at, id limit 1`,
      ),
    );
    return rows[0];
  }
}

/**
 * Proves that a handler may be delivered twice: runs the job, takes the state, runs the same job with the same payload
 * again as a new job, and takes the state again. The caller compares.
 */
export async function runTwice<S>(
  database: Database,
  handlers: JobHandlers,
  jobId: string,
  dump: () => Promise<S>,
): Promise<{ readonly once: S; readonly twice: S }> {
  const runner = new JobRunner(database, handlers);
  await finish(runner, jobId);
  const once = await dump();
  await database.transaction(systemScope('run a job twice'), (tx) =>
    tx.query(
      `update outbox set state = 'dispatched', finished_at = null, attempts = 0, result = null where id = $1`,
      [jobId],
    ),
  );
  await finish(runner, jobId);
  return { once, twice: await dump() };
}

async function finish(runner: JobRunner, jobId: string): Promise<void> {
  const outcome = await runner.run(jobId);
  if (outcome.kind === 'failed' || outcome.kind === 'retry') throw outcome.cause;
  if (outcome.kind !== 'completed') throw new Error(`Job ${jobId} did not run: ${outcome.kind}.`);
}
