import {
  createPostgresBackend,
  createRedisBackend,
  Queue,
  Worker,
  type Processor,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';

/** Where the queue lives: PostgreSQL by default, Redis or Valkey when an address is given. */
export interface QueueAddress {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
  /** Tests give each suite a queue of its own. */
  readonly queueName?: string | undefined;
}

export type JobQueue = Queue<object, unknown, string>;
export type JobWorker = Worker<object, unknown, string>;
type WorkerSettings = Omit<WorkerOptions, 'connection'>;

export const queueKind = (address: QueueAddress): 'redis' | 'postgresql' =>
  address.redisUrl === undefined ? 'postgresql' : 'redis';

/** Its sequence is made by a migration. */
export const portalQueue = 'bundel-jobs';

const nameOf = (address: QueueAddress): string => address.queueName ?? portalQueue;

/** A producer. Calls fail fast while the backend is away; the outbox keeps what could not be added. */
export function openQueue(address: QueueAddress, onError: (error: Error) => void): ClosableQueue {
  if (address.redisUrl === undefined) {
    const queue = new Queue(nameOf(address), { connection: onPostgres(address) }, createPostgresBackend);
    return closable(queue as unknown as JobQueue, onError, async () => undefined);
  }
  const connection = openRedis(
    address.redisUrl,
    { maxRetriesPerRequest: 1, enableOfflineQueue: true },
    onError,
  );
  const queue = new Queue(nameOf(address), { connection: connection as never }, createRedisBackend);
  return closable(queue as unknown as JobQueue, onError, () => endRedis(connection));
}

export interface ClosableQueue {
  readonly queue: JobQueue;
  close(): Promise<void>;
}

export interface ClosableWorker {
  readonly worker: JobWorker;
  close(force?: boolean): Promise<void>;
}

/** A consumer; it starts to take jobs at once. */
export function openWorker(
  address: QueueAddress,
  processor: Processor<object, unknown>,
  settings: WorkerSettings,
  onError: (error: Error) => void,
): ClosableWorker {
  if (address.redisUrl === undefined) {
    const options = { ...settings, connection: onPostgres(address) };
    const worker = new Worker(
      nameOf(address),
      processor,
      options,
      createPostgresBackend,
    ) as unknown as JobWorker;
    worker.on('error', onError);
    return { worker, close: (force = false) => worker.close(force) };
  }
  const connection = openRedis(address.redisUrl, { maxRetriesPerRequest: null }, onError);
  const options = { ...settings, connection: connection as never };
  const worker = new Worker(nameOf(address), processor, options, createRedisBackend) as unknown as JobWorker;
  worker.on('error', onError);
  const close = async (force = false): Promise<void> => {
    await worker.close(force);
    await endRedis(connection);
  };
  return { worker, close };
}

/** The schema is made by our migration, as owner; the application never migrates it. */
const onPostgres = (address: QueueAddress) => ({
  connectionString: address.databaseUrl,
  schema: 'bullmq',
  migrate: false,
  max: 4,
});

function openRedis(url: string, options: object, onError: (error: Error) => void): Redis {
  const connection = new Redis(url, { connectTimeout: 5_000, ...options });
  connection.on('error', onError);
  return connection;
}

async function endRedis(connection: Redis): Promise<void> {
  connection.disconnect();
}

function closable(
  queue: JobQueue,
  onError: (error: Error) => void,
  after: () => Promise<void>,
): ClosableQueue {
  queue.on('error', onError);
  const close = async (): Promise<void> => {
    await queue.close();
    await after();
  };
  return { queue, close };
}
