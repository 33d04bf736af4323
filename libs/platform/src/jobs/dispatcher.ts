import type { Database } from '../database/database.js';
import { systemScope } from '../database/row-scope.js';
import type { JobHandlers } from './job-handlers.js';
import type { JobQueue } from './queue-backend.js';

interface WaitingRow {
  readonly id: string;
  readonly job: string;
  readonly version: number;
  readonly attempts: number;
}

const defaultRetry = { attempts: 1, backoffMs: 1000 };

/**
 * Carries committed jobs from the outbox to the queue, with the outbox id as the queue's job id. Any number of copies
 * may run: rows are taken with SKIP LOCKED. A copy that dies between adding and committing leaves the row pending; the
 * next one adds it again, which the queue or the runner recognises by its id.
 */
export class Dispatcher {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly handlers: JobHandlers,
    private readonly batch = 200,
  ) {}

  /** Adds what is due. @returns how many jobs were added; a full batch means: call again. */
  dispatch(): Promise<number> {
    return this.database.transaction(systemScope('dispatch jobs'), async (tx) => {
      const rows = await tx.query<WaitingRow>(
        `select id, job, version, attempts from outbox
         where state = 'pending' and available_at <= clock_timestamp()
         order by available_at, id limit $1 for update skip locked`,
        [this.batch],
      );
      if (rows.length === 0) return 0;
      await this.add(rows);
      await tx.query(
        `update outbox set state = 'dispatched', dispatched_at = clock_timestamp() where id = any($1::uuid[])`,
        [rows.map((row) => row.id)],
      );
      return rows.length;
    });
  }

  /** One failing try too many is cheap, one too few strands a job: the outbox decides when it is enough. */
  async add(rows: readonly WaitingRow[]): Promise<void> {
    await this.queue.addBulk(
      rows.map((row) => {
        const retry = this.handlers.find(row.job, row.version)?.definition.retry ?? defaultRetry;
        return {
          name: row.job,
          data: {},
          opts: {
            jobId: row.id,
            attempts: Math.max(1, retry.attempts - row.attempts + 1),
            backoff: { type: 'exponential', delay: retry.backoffMs },
            removeOnComplete: true,
            removeOnFail: true,
          },
        };
      }),
    );
  }

  get size(): number {
    return this.batch;
  }
}
