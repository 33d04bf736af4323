import type { Database, Tx } from '../database/database.js';
import { systemScope } from '../database/row-scope.js';
import { announce } from '../events/announce.js';
import { HandedBack, JobError, recordable } from './job-error.js';
import type { JobHandlers, JobResult, RegisteredJob } from './job-handlers.js';
import { jobTopic, ProgressWriter } from './progress.js';

/** What became of one try. `busy`: another copy runs the same job right now. */
export type Outcome =
  | { readonly kind: 'completed' | 'nothingToDo' | 'busy' | 'handedBack' }
  | { readonly kind: 'failed' | 'retry'; readonly error: string; readonly cause: unknown };

interface OutboxRow {
  readonly job: string;
  readonly version: number;
  readonly payload: unknown;
  readonly attempts: number;
}

const scope = systemScope('run a job');

/**
 * Runs jobs of the outbox, one try at a time. The effect of a handler and the word "completed" are one transaction
 * under an advisory lock of that transaction, so a job has its effect once, however often a queue delivers it.
 */
export class JobRunner {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
  ) {}

  async run(jobId: string, signal: AbortSignal = new AbortController().signal): Promise<Outcome> {
    const row = await this.begin(jobId);
    if (row === 'busy' || row === 'nothingToDo') return { kind: row };
    const registered = this.handlers.find(row.job, row.version);
    if (registered === undefined) {
      return this.fail(
        jobId,
        new JobError(`No handler for job ${row.job} version ${row.version}.`, true),
        true,
      );
    }
    const attempts = registered.definition.retry.attempts;
    if (row.attempts > attempts) {
      return this.fail(
        jobId,
        new JobError(`The process ended ${attempts} times while this job ran.`, true),
        true,
      );
    }
    const progress = new ProgressWriter(this.database, jobId);
    try {
      return await this.attempt(jobId, row, registered, progress, signal);
    } catch (error) {
      await progress.close();
      if (signal.aborted) return this.handBack(jobId);
      const final = row.attempts >= attempts || (error instanceof JobError && error.final);
      return this.fail(jobId, error, final);
    }
  }

  /** Counts the try in a transaction of its own: a try that kills its process must count as well. */
  private begin(jobId: string): Promise<OutboxRow | 'busy' | 'nothingToDo'> {
    return this.database.transaction(scope, async (tx) => {
      if (!(await lock(tx, jobId))) return 'busy';
      const rows = await tx.query<OutboxRow>(
        `with begun as (
           update outbox set attempts = attempts + 1, started_at = coalesce(started_at, clock_timestamp())
           where id = $1 and finished_at is null returning job, version, payload, attempts)
         select * from begun`,
        [jobId],
      );
      return rows[0] ?? 'nothingToDo';
    });
  }

  private attempt(
    jobId: string,
    row: OutboxRow,
    { definition, handler }: RegisteredJob,
    progress: ProgressWriter,
    signal: AbortSignal,
  ): Promise<Outcome> {
    return this.database.transaction<Outcome>(scope, async (tx) => {
      if (!(await lock(tx, jobId))) return { kind: 'busy' };
      const open = await tx.query(`select 1 from outbox where id = $1 and finished_at is null`, [jobId]);
      if (open.length === 0) return { kind: 'nothingToDo' };
      const payload = definition.payload.safeParse(row.payload);
      if (!payload.success) throw new JobError('The payload does not fit the definition of the job.', true);
      const result = await handler({
        id: jobId,
        payload: payload.data,
        attempt: row.attempts,
        tx: untilAborted(tx, signal),
        progress: (done, total, message) => progress.report(done, total, message),
        signal,
      });
      await progress.close();
      await complete(tx, jobId, result ?? null);
      return { kind: 'completed' };
    });
  }

  private async fail(jobId: string, cause: unknown, final: boolean): Promise<Outcome> {
    const error = recordable(cause);
    await this.database.transaction(scope, async (tx) => {
      await tx.query(
        `update outbox set error = $2,
           state = case when $3 then 'failed' else state end,
           finished_at = case when $3 then clock_timestamp() end
         where id = $1 and finished_at is null`,
        [jobId, error, final],
      );
      await announce(tx, jobTopic(jobId), { id: jobId });
    });
    return { kind: final ? 'failed' : 'retry', error, cause };
  }

  private async handBack(jobId: string): Promise<Outcome> {
    await this.database.transaction(scope, (tx) =>
      tx.query(
        `update outbox set attempts = greatest(attempts - 1, 0) where id = $1 and finished_at is null`,
        [jobId],
      ),
    );
    return { kind: 'handedBack' };
  }
}

/** An advisory lock rather than a row lock: progress is written to the same row by another connection. */
async function lock(tx: Tx, jobId: string): Promise<boolean> {
  const rows = await tx.query<{ locked: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('bundel.job:' || $1, 0)) as locked`,
    [jobId],
  );
  return rows[0]?.locked === true;
}

async function complete(tx: Tx, jobId: string, result: JobResult | null): Promise<void> {
  await tx.query(
    `update outbox set state = 'completed', finished_at = clock_timestamp(), error = null, result = $2,
       progress_done = coalesce(progress_total, progress_done)
     where id = $1`,
    [jobId, result === null ? null : JSON.stringify(result)],
  );
  await announce(tx, jobTopic(jobId), { id: jobId });
}

/** A handler that knows nothing of shutdown still stops at its next statement. */
function untilAborted(tx: Tx, signal: AbortSignal): Tx {
  const check = (): void => {
    if (signal.aborted) throw new HandedBack('The process stops.');
  };
  return {
    ...tx,
    query: (sql, values) => {
      check();
      return tx.query(sql, values);
    },
    now: () => {
      check();
      return tx.now();
    },
  };
}
