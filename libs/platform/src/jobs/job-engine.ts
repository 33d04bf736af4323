import type { Database } from '../database/database.js';
import { ChannelListener } from '../events/channel-listener.js';
import { Consumer } from './consumer.js';
import { Dispatcher } from './dispatcher.js';
import type { JobHandlers } from './job-handlers.js';
import { JobLoop } from './job-loop.js';
import { openQueue, type ClosableQueue, type QueueAddress } from './queue-backend.js';
import { Reconciler } from './reconciler.js';
import { JobRunner, type Outcome } from './run-job.js';
import type { JobSchedule } from './schedule.js';

/** Channel on which a committed outbox row wakes the dispatchers. */
export const outboxChannel = 'bundel_outbox';

export interface JobEngineOptions extends QueueAddress {
  readonly database: Database;
  readonly handlers: JobHandlers;
  readonly schedule?: JobSchedule | undefined;
  readonly onError: (error: Error) => void;
  readonly onOutcome?: ((job: string, jobId: string, outcome: Outcome) => void) | undefined;
  readonly concurrency?: number | undefined;
  readonly lockMs?: number | undefined;
  readonly pollMs?: number | undefined;
  readonly reconcileMs?: number | undefined;
  /** A dispatched job is looked for in the queue when it is this old. */
  readonly lostAfterMs?: number | undefined;
}

/** Everything a worker process does with jobs: dispatch, consume, reconcile, keep the schedule. Any number of copies. */
export class JobEngine {
  private readonly queue: ClosableQueue;
  private readonly dispatcher: Dispatcher;
  private readonly listener: ChannelListener;
  private readonly loops: readonly JobLoop[];
  private consumer: Consumer | undefined;

  constructor(private readonly options: JobEngineOptions) {
    const { database, handlers, onError } = options;
    this.queue = openQueue(options, onError);
    this.dispatcher = new Dispatcher(database, this.queue.queue, handlers);
    const lostAfterMs = options.lostAfterMs ?? 15_000;
    const reconciler = new Reconciler(database, this.queue.queue, this.dispatcher, {
      olderThanMs: lostAfterMs,
    });
    const pollMs = options.pollMs ?? 1_000;
    const dispatching = new JobLoop(pollMs, () => this.dispatchBatch(), onError);
    this.loops = [
      dispatching,
      new JobLoop(options.reconcileMs ?? 15_000, async () => void (await reconciler.reconcile()), onError),
      new JobLoop(pollMs, async () => void (await options.schedule?.tick(database)), onError),
    ];
    this.listener = new ChannelListener({
      databaseUrl: options.databaseUrl,
      channel: outboxChannel,
      onMessage: () => dispatching.wake(),
      onConnected: () => dispatching.wake(),
      onError,
    });
  }

  async start(): Promise<void> {
    const { database, handlers, onError, onOutcome, concurrency, lockMs } = this.options;
    await this.options.schedule?.register(database);
    await this.listener.start();
    this.consumer = new Consumer(this.options, new JobRunner(database, handlers), {
      concurrency: concurrency ?? 4,
      lockMs,
      onError,
      onOutcome,
    });
    await this.consumer.ready();
    this.loops.forEach((loop) => loop.wake());
  }

  /** Stops taking, finishes what is under way or hands it back when `timeoutMs` is over. */
  async stop(timeoutMs = 20_000): Promise<void> {
    await this.listener.close();
    await Promise.all([...this.loops.map((loop) => loop.stop()), this.consumer?.stop(timeoutMs)]);
    await this.queue.close();
  }

  /** Fails when the queue does not answer; for the readiness check. */
  async ping(): Promise<void> {
    await this.queue.queue.getJobState('ping');
  }

  private async dispatchBatch(): Promise<boolean> {
    return (await this.dispatcher.dispatch()) === this.dispatcher.size;
  }
}
