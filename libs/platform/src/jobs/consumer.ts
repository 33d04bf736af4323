import { DelayedError, UnrecoverableError, WaitingError, type Job } from 'bullmq';
import type { Outcome, JobRunner } from './run-job.js';
import { openWorker, type ClosableWorker, type QueueAddress } from './queue-backend.js';

export interface ConsumerSettings {
  /** Jobs at once in this process; keep it below half of the database pool. */
  readonly concurrency: number;
  /** How long the queue waits for a sign of life before it gives a job to another copy. */
  readonly lockMs?: number | undefined;
  readonly onError: (error: Error) => void;
  readonly onOutcome?: ((job: string, jobId: string, outcome: Outcome) => void) | undefined;
}

/** Takes jobs from the queue and runs them; what became of a job is decided in the outbox, the queue only follows. */
export class Consumer {
  private readonly stopping = new AbortController();
  private readonly worker: ClosableWorker;

  constructor(
    address: QueueAddress,
    private readonly runner: JobRunner,
    private readonly settings: ConsumerSettings,
  ) {
    const lockDuration = settings.lockMs ?? 30_000;
    this.worker = openWorker(
      address,
      (job, token) => this.process(job, token),
      {
        concurrency: settings.concurrency,
        lockDuration,
        stalledInterval: lockDuration,
        maxStalledCount: 1_000_000,
        removeOnComplete: { count: 0 },
        removeOnFail: { count: 0 },
      },
      settings.onError,
    );
  }

  async ready(): Promise<void> {
    await this.worker.worker.waitUntilReady();
  }

  /**
   * Takes nothing new and waits for the jobs under way; after `timeoutMs` their transactions are rolled back and
   * the jobs handed to another copy.
   */
  async stop(timeoutMs: number): Promise<void> {
    const closed = this.worker.close();
    if (await settlesWithin(closed, timeoutMs)) return;
    this.stopping.abort();
    if (await settlesWithin(closed, 3_000)) return;
    await settlesWithin(this.worker.close(true), 1_000);
  }

  private async process(job: Job<object>, token: string | undefined): Promise<void> {
    const jobId = job.id as string;
    const outcome = await this.runner.run(jobId, this.stopping.signal);
    this.settings.onOutcome?.(job.name, jobId, outcome);
    switch (outcome.kind) {
      case 'completed':
      case 'nothingToDo':
        return;
      case 'busy':
        await job.moveToDelayed(Date.now() + 1_000, token);
        throw new DelayedError();
      case 'handedBack':
        await job.moveToWait(token);
        throw new WaitingError();
      case 'failed':
        throw new UnrecoverableError(outcome.error);
      case 'retry':
        throw new Error(outcome.error);
    }
  }
}

async function settlesWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const done = work.then(
    () => true,
    () => true,
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
