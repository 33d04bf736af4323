import { jobTopic, type BusEvent, type Database, type EventBus, type RowScope } from '@bundel/platform';
import { DemandImportState, type DemandImportProgress } from './demand-import.types.js';

interface ProgressRow extends DemandImportProgress {
  readonly jobId: string | null;
}

const working: readonly DemandImportState[] = [DemandImportState.checking, DemandImportState.applying];

/** An import as it is now, then after every step of its job, until the job has ended. Written out, as `JobFeed` is. */
export class DemandImportFeed implements AsyncIterableIterator<{
  readonly demandImportProgress: DemandImportProgress;
}> {
  private events: AsyncIterableIterator<BusEvent> | undefined;
  private ended = false;

  constructor(
    private readonly database: Database,
    private readonly bus: EventBus,
    private readonly scope: RowScope,
    private readonly id: string,
  ) {}

  async next(): Promise<IteratorResult<{ readonly demandImportProgress: DemandImportProgress }>> {
    if (this.ended) return { done: true, value: undefined };
    if (this.events === undefined) {
      const jobId = (await this.read())?.jobId;
      if (jobId === null || jobId === undefined) return this.return();
      this.events = this.bus.subscribe(jobTopic(jobId));
    } else if ((await this.events.next()).done === true) return this.return();
    const row = await this.read();
    if (row === null) return this.return();
    if (!working.includes(row.state)) await this.return();
    const { jobId: _job, ...progress } = row;
    return { done: false, value: { demandImportProgress: progress } };
  }

  async return(): Promise<IteratorResult<never>> {
    this.ended = true;
    await this.events?.return?.();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<never>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private async read(): Promise<ProgressRow | null> {
    const rows = await this.database.read(this.scope, (tx) =>
      tx.query<ProgressRow>(
        `select i.id, i.state, i.errors as "errorCount", i.job_id as "jobId",
           coalesce(o.progress_done, 0)::integer as done, o.progress_total::integer as total
         from demand_import i left join outbox o on o.id = i.job_id where i.id = $1`,
        [this.id],
      ),
    );
    return rows[0] ?? null;
  }
}
