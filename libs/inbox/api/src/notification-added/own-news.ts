import type { BusEvent } from '@bundel/platform';

/**
 * The events that concern one person, each turned into what is sent. Not an async generator: that one could not be
 * ended while it waits, and every closed screen would leave a subscription behind.
 */
export class OwnNews<T> implements AsyncIterableIterator<T> {
  constructor(
    private readonly events: AsyncIterableIterator<BusEvent>,
    private readonly personId: string,
    /** `notificationId` is null after a gap. */
    private readonly read: (notificationId: string | null) => Promise<T>,
  ) {}

  async next(): Promise<IteratorResult<T>> {
    for (;;) {
      const event = await this.events.next();
      if (event.done === true) return { done: true, value: undefined };
      if (event.value.kind === 'gap') return { done: false, value: await this.read(null) };
      const { personId, notificationId } = event.value.payload;
      if (personId === this.personId && typeof notificationId === 'string')
        return { done: false, value: await this.read(notificationId) };
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
