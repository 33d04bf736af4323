import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useTestDatabase } from '@bundel/testing';
import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { createDataSource } from '../database/data-source.js';
import { Database } from '../database/database.js';
import { systemScope } from '../database/row-scope.js';
import { systemOrigin } from '../audit/audit-entry.js';
import { defineJob } from './define-job.js';
import { Dispatcher } from './dispatcher.js';
import { enqueue } from './enqueue.js';
import { JobEngine, type JobEngineOptions } from './job-engine.js';
import { JobError } from './job-error.js';
import { JobHandlers } from './job-handlers.js';
import { openQueue, portalQueue } from './queue-backend.js';
import { JobSchedule } from './schedule.js';

const redisUrl = process.env['TEST_REDIS_URL'];
const backends = redisUrl === undefined ? (['postgresql'] as const) : (['postgresql', 'redis'] as const);
if (redisUrl === undefined)
  process.stderr.write('TEST_REDIS_URL is not set: jobs are tested on PostgreSQL only.\n');

const retry = { attempts: 3, backoffMs: 20 };
const effect = defineJob({
  name: 'make-effect',
  version: 1,
  payload: z.object({ thingId: z.uuid() }),
  retry,
});
const flaky = defineJob({ name: 'fail-twice', version: 1, payload: z.object({ thingId: z.uuid() }), retry });
const poison = defineJob({
  name: 'fail-always',
  version: 1,
  payload: z.object({ thingId: z.uuid() }),
  retry,
});
const slow = defineJob({ name: 'take-long', version: 1, payload: z.object({ thingId: z.uuid() }), retry });
const orphan = defineJob({ name: 'handle-nowhere', version: 7, payload: z.object({}), retry });
const tick = defineJob({ name: 'tick-tock', version: 1, payload: z.object({}), retry });

const scope = systemScope('test jobs');
const system = systemOrigin('test');

describe.each(backends)('jobs on %s', (backend) => {
  const addresses = useTestDatabase();
  const open: { stop(timeoutMs?: number): Promise<void> }[] = [];
  let database: Database;
  let queueName: string;

  beforeAll(async () => {
    // Redis is one for all suites; in the suite's own database the application makes no queue besides the portal's.
    queueName = backend === 'redis' ? `test-${randomUUID()}` : portalQueue;
    database = await connect(addresses.appUrl);
    const owner = await createDataSource({ url: addresses.ownerUrl, entities: [], poolSize: 1 }).initialize();
    await owner.query(`create table effect (thing_id uuid not null, job_id uuid not null)`);
    await owner.query(`grant select, insert, delete on effect to bundel_app`);
    await owner.destroy();
  }, 60_000);

  afterAll(async () => {
    await Promise.all(open.map((engine) => engine.stop(100)));
    await database.close();
  }, 60_000);

  const connect = async (url: string): Promise<Database> =>
    new Database(await createDataSource({ url, entities: [], poolSize: 12 }).initialize());

  const address = () => ({
    databaseUrl: addresses.appUrl,
    redisUrl: backend === 'redis' ? redisUrl : undefined,
    queueName,
  });

  const handlers = (): JobHandlers =>
    new JobHandlers()
      .handle(effect, async ({ id, payload, tx, progress }) => {
        progress(1, 2, 'half way');
        await tx.query(`insert into effect (thing_id, job_id) values ($1, $2)`, [payload.thingId, id]);
        return { things: 1 };
      })
      .handle(flaky, async ({ id, payload, tx, attempt }) => {
        await tx.query(`insert into effect (thing_id, job_id) values ($1, $2)`, [payload.thingId, id]);
        if (attempt < 3) throw new Error('Jan Jansen has the wrong number');
      })
      .handle(poison, async () => {
        throw new JobError('The list cannot be read.');
      })
      .handle(slow, async ({ id, payload, tx }) => {
        await tx.query(`insert into effect (thing_id, job_id) values ($1, $2)`, [payload.thingId, id]);
        for (let step = 0; step < 100; step += 1) await tx.query(`select pg_sleep(0.1)`);
      })
      .handle(tick, async ({ id, tx }) => {
        await tx.query(`insert into effect (thing_id, job_id) values ($1, $2)`, [tickThing, id]);
      });

  const startEngine = async (extra: Partial<JobEngineOptions> = {}): Promise<JobEngine> => {
    const engine = new JobEngine({
      ...address(),
      database,
      handlers: handlers(),
      onError: () => undefined,
      lockMs: 1_000,
      pollMs: 200,
      reconcileMs: 300,
      lostAfterMs: 500,
      ...extra,
    });
    open.push(engine);
    await engine.start();
    return engine;
  };

  const put = (job: typeof effect, thingId: string): Promise<string> =>
    database.transaction(scope, (tx) => enqueue(tx, system, job, { thingId }));
  const row = async (id: string): Promise<Row> =>
    (
      await database.transaction(scope, (tx) => tx.query<Row>(`select * from outbox where id = $1`, [id]))
    )[0] as Row;
  const finished = (id: string, ms = 20_000): Promise<Row> =>
    eventually(async () => {
      const found = await row(id);
      return found.finished_at === null ? undefined : found;
    }, ms);
  const effectsOf = async (thingId: string): Promise<number> =>
    (await database.query(`select 1 from effect where thing_id = $1`, [thingId])).length;

  describe('with one worker', () => {
    let engine: JobEngine;
    beforeAll(async () => {
      engine = await startEngine();
    }, 30_000);
    afterAll(() => engine.stop(), 30_000);

    it('runs a job that was committed and keeps its result', async () => {
      const thing = randomUUID();
      const done = await finished(await put(effect, thing));
      expect(done).toMatchObject({ state: 'completed', attempts: 1, result: { things: 1 }, error: null });
      expect(await effectsOf(thing)).toBe(1);
    }, 30_000);

    it('knows nothing of a job whose transaction was rolled back', async () => {
      let id = '';
      const failing = database.transaction(scope, async (tx) => {
        id = await enqueue(tx, system, effect, { thingId: randomUUID() });
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await row(id)).toBeUndefined();
    }, 30_000);

    it('tries again with pauses and leaves no trace of failed tries', async () => {
      const thing = randomUUID();
      const done = await finished(await put(flaky, thing));
      expect(done).toMatchObject({ state: 'completed', attempts: 3 });
      expect(await effectsOf(thing)).toBe(1);
    }, 30_000);

    it('keeps of an unexpected error only its class', async () => {
      const id = await put(flaky, randomUUID());
      const seen = await eventually(async () => (await row(id)).error ?? undefined, 10_000).catch(
        () => 'Error',
      );
      expect(seen).toBe('Error');
      await finished(id);
    }, 30_000);

    it('ends a job that always fails as failed, with a text that helps', async () => {
      const done = await finished(await put(poison, randomUUID()));
      expect(done).toMatchObject({ state: 'failed', attempts: 3, error: 'The list cannot be read.' });
    }, 30_000);

    it('fails a job that nothing handles and says so', async () => {
      const id = await database.transaction(scope, (tx) => enqueue(tx, system, orphan, {}));
      const done = await finished(id);
      expect(done).toMatchObject({ state: 'failed', error: 'No handler for job handle-nowhere version 7.' });
    }, 30_000);
  });

  it('hands a job that takes too long to another copy when it must stop, and that try does not count', async () => {
    const thing = randomUUID();
    const first = await startEngine();
    const id = await put(slow, thing);
    await eventually(async () => ((await row(id)).started_at === null ? undefined : true), 10_000);
    await first.stop(300);
    expect(await row(id)).toMatchObject({ state: 'dispatched', attempts: 0, finished_at: null });
    expect(await effectsOf(thing)).toBe(0);
    const quick = new JobHandlers().handle(slow, async ({ id: jobId, payload, tx }) => {
      await tx.query(`insert into effect (thing_id, job_id) values ($1, $2)`, [payload.thingId, jobId]);
    });
    const second = await startEngine({ handlers: quick });
    expect(await finished(id)).toMatchObject({ state: 'completed', attempts: 1 });
    expect(await effectsOf(thing)).toBe(1);
    await second.stop();
  }, 60_000);

  it('two workers in parallel give each of 500 jobs its effect exactly once', async () => {
    const workers = await Promise.all([startEngine({ concurrency: 4 }), startEngine({ concurrency: 4 })]);
    const things = Array.from({ length: 500 }, () => randomUUID());
    await database.transaction(scope, async (tx) => {
      for (const thingId of things) await enqueue(tx, system, effect, { thingId });
    });
    const counted = async (): Promise<true | undefined> =>
      (await database.query(`select 1 from effect where thing_id = any($1::uuid[])`, [things])).length >= 500
        ? true
        : undefined;
    await eventually(counted, 60_000);
    await Promise.all(workers.map((worker) => worker.stop()));
    const twice = await database.query(`select thing_id from effect group by 1 having count(*) > 1`);
    expect(twice).toEqual([]);
    const unfinished = await database.transaction(scope, (tx) =>
      tx.query(`select id from outbox where finished_at is null`),
    );
    expect(unfinished).toEqual([]);
  }, 90_000);

  it('loses nothing when a dispatcher dies between adding and committing', async () => {
    const thing = randomUUID();
    const id = await put(effect, thing);
    const { queue, close } = openQueue(address(), () => undefined);
    const dispatcher = new Dispatcher(database, queue, handlers());
    await dispatcher.add([{ id, job: effect.name, version: 1, attempts: 0 }]);
    expect(await row(id)).toMatchObject({ state: 'pending' });
    const engine = await startEngine();
    expect(await finished(id)).toMatchObject({ state: 'completed' });
    await engine.stop();
    await close();
    expect(await effectsOf(thing)).toBe(1);
  }, 60_000);

  it('loses nothing when the queue is emptied while jobs wait and run', async () => {
    const things = Array.from({ length: 60 }, () => randomUUID());
    const { queue, close } = openQueue(address(), () => undefined);
    const dispatcher = new Dispatcher(database, queue, handlers());
    await database.transaction(scope, async (tx) => {
      for (const thingId of things) await enqueue(tx, system, effect, { thingId });
    });
    while ((await dispatcher.dispatch()) > 0);
    const engine = await startEngine({ concurrency: 1 });
    await eventually(async () => ((await effectsOf(things[0] as string)) > 0 ? true : undefined), 10_000);
    const before = await database.query(`select 1 from effect where thing_id = any($1::uuid[])`, [things]);
    expect(before.length).toBeLessThan(things.length);
    await emptyQueue();
    const all = await eventually(async () => {
      const rows = await database.query(`select 1 from effect where thing_id = any($1::uuid[])`, [things]);
      return rows.length === things.length ? rows : undefined;
    }, 30_000);
    expect(all).toHaveLength(60);
    await engine.stop();
    await close();
  }, 60_000);

  it('runs a scheduled job once per moment, however many workers there are', async () => {
    const schedule = () => new JobSchedule().schedule(tick, { everyMs: 1_000 }, {});
    const started = Date.now();
    const workers = await Promise.all(
      [1, 2, 3].map(() => startEngine({ schedule: schedule(), concurrency: 1 })),
    );
    await eventually(async () => ((await effectsOf(tickThing)) >= 3 ? true : undefined), 20_000);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(await effectsOf(tickThing)).toBeLessThanOrEqual(Math.ceil((Date.now() - started) / 1_000) + 1);
  }, 60_000);

  async function emptyQueue(): Promise<void> {
    if (backend === 'redis') {
      const redis = new Redis(redisUrl as string);
      await redis.flushall();
      redis.disconnect();
      return;
    }
    await database.query(`delete from bullmq.job where queue = $1`, [queueName]);
  }
});

const tickThing = '00000000-0000-4000-8000-000000000001';

interface Row {
  readonly state: string;
  readonly error: string | null;
  readonly started_at: Date | null;
  readonly finished_at: Date | null;
}

async function eventually<T>(look: () => Promise<T | undefined>, ms: number): Promise<T> {
  const deadline = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
