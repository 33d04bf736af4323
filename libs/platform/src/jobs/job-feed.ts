import type { BusEvent } from '../events/event-bus.js';
import type { JobType } from './job.type.js';

export interface JobProgressPayload {
  readonly jobProgress: JobType;
}

/**
 * A job as it is now, then after every change, until it has ended. Written out instead of as a generator, because a
 * generator that waits for the next announcement cannot be ended, and the subscription would stay behind.
 */
export class JobFeed implements AsyncIterableIterator<JobProgressPayload> {
  private begun = false;
  private ended = false;

  constructor(
    private readonly events: AsyncIterableIterator<BusEvent>,
    private readonly read: () => Promise<JobType | null>,
  ) {}

  async next(): Promise<IteratorResult<JobProgressPayload>> {
    if (this.ended) return { done: true, value: undefined };
    if (this.begun && (await this.events.next()).done === true) return this.return();
    this.begun = true;
    const job = await this.read();
    if (job === null) return this.return();
    if (job.finishedAt !== null) await this.return();
    return { done: false, value: { jobProgress: job } };
  }

  async return(): Promise<IteratorResult<JobProgressPayload>> {
    this.ended = true;
    await this.events.return?.();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<JobProgressPayload>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
