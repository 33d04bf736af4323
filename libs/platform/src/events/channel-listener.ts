import pg from 'pg';

/**
 * Calls back when something is notified on a channel, and after every reconnect, since notifications may have been
 * missed in between. Holds one connection; reconnects with growing pauses until closed.
 */
export class ChannelListener {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private pause = 100;
  private closed = false;

  constructor(
    private readonly settings: {
      readonly databaseUrl: string;
      readonly channel: string;
      readonly onMessage: (payload: string) => void;
      /** Connected (again): whatever was notified before is lost. */
      readonly onConnected?: () => void;
      readonly onError: (error: Error) => void;
    },
  ) {}

  /** Resolves when listening; fails when the first connection fails, and goes on trying all the same. */
  async start(): Promise<void> {
    try {
      await this.connect();
    } catch (error) {
      this.retryLater();
      throw error;
    }
  }

  get isConnected(): boolean {
    return this.client !== undefined;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    const client = this.client;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.settings.databaseUrl,
      application_name: 'bundel-listen',
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      connectionTimeoutMillis: 10_000,
    });
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client));
    client.on('notification', (message) => this.settings.onMessage(message.payload ?? ''));
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(this.settings.channel)}`);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    if (this.closed) return client.end();
    this.client = client;
    this.pause = 100;
    this.settings.onConnected?.();
  }

  private lost(client: pg.Client, error?: Error): void {
    if (this.client !== client || this.closed) return;
    this.client = undefined;
    if (error !== undefined) this.settings.onError(error);
    client.end().catch(() => undefined);
    this.retryLater();
  }

  private retryLater(): void {
    if (this.closed) return;
    this.timer = setTimeout(() => {
      this.connect().catch((error: Error) => {
        this.settings.onError(error);
        this.retryLater();
      });
    }, this.pause);
    this.pause = Math.min(this.pause * 2, 5_000);
  }
}
