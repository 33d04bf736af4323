import type { Database } from '../database/database.js';
import { systemScope } from '../database/row-scope.js';
import { announce } from '../events/announce.js';

/** Topic on which changes of one job are announced. */
export const jobTopic = (jobId: string): string => `job:${jobId}`;

interface Step {
  readonly done: number;
  readonly total: number | undefined;
  readonly message: string | undefined;
}

/**
 * Writes progress on a connection of its own, so that people see it before the job's transaction commits.
 * Keeps only the newest step and writes one at a time, at most every `everyMs`.
 */
export class ProgressWriter {
  private newest: Step | undefined;
  private writing: Promise<void> | undefined;
  private lastWrite = 0;
  private closed = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly jobId: string,
    private readonly everyMs = 250,
  ) {}

  report(done: number, total?: number, message?: string): void {
    if (this.closed) return;
    this.newest = { done, total, message };
    this.plan();
  }

  /** No write of progress happens after this has resolved; the job's own result follows. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.writing;
  }

  private plan(): void {
    if (this.closed || this.timer !== undefined || this.writing !== undefined || this.newest === undefined)
      return;
    const wait = Math.max(0, this.lastWrite + this.everyMs - Date.now());
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.writing = this.write().finally(() => {
        this.writing = undefined;
        this.plan();
      });
    }, wait);
    this.timer.unref();
  }

  private async write(): Promise<void> {
    const step = this.newest;
    this.newest = undefined;
    this.lastWrite = Date.now();
    if (step === undefined) return;
    try {
      await this.database.transaction(systemScope('report progress of a job'), async (tx) => {
        await tx.query(
          `update outbox set progress_done = $2, progress_total = coalesce($3, progress_total), progress_message = $4
           where id = $1 and finished_at is null`,
          [this.jobId, step.done, step.total ?? null, step.message ?? null],
        );
        await announce(tx, jobTopic(this.jobId), { id: this.jobId });
      });
    } catch {
      // Progress is a courtesy: losing one step must not fail the job, and the next one follows.
    }
  }
}
