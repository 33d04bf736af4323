import type { Database, Tx } from '../database/database.js';
import { systemScope } from '../database/row-scope.js';
import type { Dispatcher } from './dispatcher.js';
import type { JobQueue } from './queue-backend.js';

interface DispatchedRow {
  readonly id: string;
  readonly job: string;
  readonly version: number;
  readonly attempts: number;
}

/**
 * Compares the outbox with the queue: a job that was handed over, is not finished and is no longer known to the
 * queue (flushed, restored from an older backup, given up on) is added again.
 */
export class Reconciler {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly dispatcher: Dispatcher,
    private readonly settings: { readonly olderThanMs: number; readonly batch?: number },
  ) {}

  /** @returns ids of the jobs that were added again. */
  async reconcile(): Promise<string[]> {
    const added: string[] = [];
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await this.unfinished(after);
      const lost = await this.lostOf(rows);
      if (lost.length > 0) await this.dispatcher.add(lost);
      added.push(...lost.map((row) => row.id));
      const last = rows.at(-1);
      if (last === undefined || rows.length < this.batch) return added;
      after = last.id;
    }
  }

  private unfinished(after: string): Promise<DispatchedRow[]> {
    return this.database.transaction(systemScope('look for lost jobs'), (tx: Tx) =>
      tx.query<DispatchedRow>(
        `select id, job, version, attempts from outbox
         where state = 'dispatched' and dispatched_at < clock_timestamp() - $2 * interval '1 millisecond' and id > $1
         order by id limit $3`,
        [after, this.settings.olderThanMs, this.batch],
      ),
    );
  }

  private async lostOf(rows: readonly DispatchedRow[]): Promise<DispatchedRow[]> {
    const lost: DispatchedRow[] = [];
    for (let start = 0; start < rows.length; start += 50) {
      const part = rows.slice(start, start + 50);
      const known = await Promise.all(part.map((row) => this.isAlive(row.id)));
      lost.push(...part.filter((_, index) => known[index] === false));
    }
    return lost;
  }

  /** A job that the queue regards as finished while the outbox does not is removed, so that its id is free again. */
  private async isAlive(id: string): Promise<boolean> {
    const state = await this.queue.getJobState(id);
    if (state === 'unknown') return false;
    if (state !== 'completed' && state !== 'failed') return true;
    await this.queue.remove(id);
    return false;
  }

  private get batch(): number {
    return this.settings.batch ?? 500;
  }
}
