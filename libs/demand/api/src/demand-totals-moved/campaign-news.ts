import type { BusEvent } from '@bundel/platform';

/** Announcements about one campaign, each read anew; not an async generator, which could not be ended while it waits. */
export class CampaignNews<T> implements AsyncIterableIterator<T> {
  constructor(
    private readonly events: AsyncIterableIterator<BusEvent>,
    private readonly campaignId: string,
    /** Null when there is nothing this person may know; it is then passed over. */
    private readonly read: () => Promise<T | null>,
  ) {}

  async next(): Promise<IteratorResult<T>> {
    for (;;) {
      const event = await this.events.next();
      if (event.done === true) return { done: true, value: undefined };
      const concerns = event.value.kind === 'gap' || event.value.payload['campaignId'] === this.campaignId;
      const value = concerns ? await this.read() : null;
      if (value !== null) return { done: false, value };
    }
  }

  async return(): Promise<IteratorResult<T>> {
    await this.events.return?.();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
