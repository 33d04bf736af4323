import { eventChannel } from './announce.js';
import { ChannelListener } from './channel-listener.js';

/** An announcement, or a gap: something may have been missed, so read again. */
export type BusEvent =
  { readonly kind: 'event'; readonly payload: Readonly<Record<string, unknown>> } | { readonly kind: 'gap' };

export interface EventBusOptions {
  readonly databaseUrl: string;
  readonly onError: (error: Error) => void;
  /** Waiting announcements per subscriber; beyond it they are replaced by one gap. */
  readonly queueSize?: number | undefined;
}

/** Brings announcements of committed transactions to subscribers in every copy of the api. One connection per process. */
export class EventBus {
  private readonly listener: ChannelListener;
  private readonly topics = new Map<string, Set<EventQueue>>();
  private readonly queueSize: number;
  private connectedBefore = false;

  constructor(options: EventBusOptions) {
    this.queueSize = options.queueSize ?? 256;
    this.listener = new ChannelListener({
      databaseUrl: options.databaseUrl,
      channel: eventChannel,
      onMessage: (text) => this.deliver(text),
      onConnected: () => this.connected(),
      onError: options.onError,
    });
  }

  start(): Promise<void> {
    return this.listener.start();
  }

  get isConnected(): boolean {
    return this.listener.isConnected;
  }

  /** Announcements from now on. Ends by `return()` (leaving `for await`), and when the bus closes. */
  subscribe(topic: string): AsyncIterableIterator<BusEvent> {
    const queues = this.topics.get(topic) ?? new Set();
    this.topics.set(topic, queues);
    const queue = new EventQueue(this.queueSize, () => {
      queues.delete(queue);
      if (queues.size === 0 && this.topics.get(topic) === queues) this.topics.delete(topic);
    });
    queues.add(queue);
    return queue;
  }

  /** Number of open subscriptions; for metrics and for tests that look for leaks. */
  get subscriptions(): number {
    return [...this.topics.values()].reduce((sum, queues) => sum + queues.size, 0);
  }

  async close(): Promise<void> {
    await this.listener.close();
    for (const queue of [...this.topics.values()].flatMap((queues) => [...queues])) await queue.return();
  }

  private connected(): void {
    if (this.connectedBefore) {
      for (const queues of this.topics.values()) queues.forEach((queue) => queue.push({ kind: 'gap' }));
    }
    this.connectedBefore = true;
  }

  private deliver(text: string): void {
    const message = parseMessage(text);
    if (message === undefined) return;
    this.topics
      .get(message.topic)
      ?.forEach((queue) => queue.push({ kind: 'event', payload: message.payload }));
  }
}

function parseMessage(text: string): { topic: string; payload: Record<string, unknown> } | undefined {
  try {
    const value = JSON.parse(text) as { topic?: unknown; payload?: unknown };
    if (typeof value.topic !== 'string' || typeof value.payload !== 'object' || value.payload === null)
      return undefined;
    return { topic: value.topic, payload: value.payload as Record<string, unknown> };
  } catch {
    return undefined;
  }
}

/** A bounded queue with one reader: a slow one loses details, never memory. */
class EventQueue implements AsyncIterableIterator<BusEvent> {
  private events: BusEvent[] = [];
  private readonly waiting: ((result: IteratorResult<BusEvent>) => void)[] = [];
  private ended = false;

  constructor(
    private readonly size: number,
    private readonly onEnd: () => void,
  ) {}

  push(event: BusEvent): void {
    if (this.ended) return;
    const reader = this.waiting.shift();
    if (reader !== undefined) return reader({ done: false, value: event });
    this.events.push(event);
    if (this.events.length > this.size) this.events = [{ kind: 'gap' }];
  }

  next(): Promise<IteratorResult<BusEvent>> {
    const event = this.events.shift();
    if (event !== undefined) return Promise.resolve({ done: false, value: event });
    if (this.ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  return(): Promise<IteratorResult<BusEvent>> {
    if (!this.ended) {
      this.ended = true;
      this.events = [];
      this.waiting.splice(0).forEach((reader) => reader({ done: true, value: undefined }));
      this.onEnd();
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
