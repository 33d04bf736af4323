import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useTestDatabase } from '@bundel/testing';
import { BULLMQ_MAJOR_VERSION, runMigrations } from 'bullmq';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Actor } from '../access/actor.js';
import { scopeOf } from '../access/actor.js';
import { createDataSource } from '../database/data-source.js';
import { Database } from '../database/database.js';
import { publicScope, systemScope } from '../database/row-scope.js';
import { defineJob } from './define-job.js';
import { enqueue } from './enqueue.js';
import { InlineJobs, runTwice } from './inline-jobs.js';
import { JobHandlers } from './job-handlers.js';
import { readJob } from './read-job.js';
import { JobRunner } from './run-job.js';

const retry = { attempts: 2, backoffMs: 10 };
const payload = z.object({ thingId: z.uuid() });
const plain = defineJob({ name: 'count-things', version: 1, payload, retry });
const keyed = defineJob({ name: 'sum-things', version: 1, payload, retry, dedupKey: (p) => p.thingId });
const unknown = defineJob({ name: 'forget-things', version: 1, payload, retry });

const person = (organisationId: string | null): Actor => ({
  personId: randomUUID(),
  personName: 'Test',
  sessionId: 'test',
  organisationId,
  organisationName: organisationId,
  organisationKind: organisationId === null ? null : 'municipality',
  role: organisationId === null ? null : 'demandOfficer',
  assurance: 'low',
});

describe('the outbox', () => {
  const addresses = useTestDatabase();
  const system = systemScope('test');
  let database: Database;

  beforeAll(async () => {
    database = new Database(await createDataSource({ url: addresses.appUrl, entities: [] }).initialize());
    const owner = await createDataSource({ url: addresses.ownerUrl, entities: [] }).initialize();
    await owner.query(`create table sum (thing_id uuid primary key, amount int not null)`);
    await owner.query(`grant select, insert, update on sum to bundel_app`);
    await owner.destroy();
  }, 60_000);
  afterAll(() => database.close());

  const put = (actor: Actor | null, job: typeof plain, thingId: string): Promise<string> =>
    database.transaction(scopeOf(actor), (tx) =>
      enqueue(tx, { actor, origin: 'test', requestId: 'test' }, job, { thingId }),
    );
  const finishAll = (): Promise<unknown> =>
    database.transaction(system, (tx) =>
      tx.query(`update outbox set state = 'completed', finished_at = now() where finished_at is null`),
    );

  describe('shows a job', () => {
    const ours = person(randomUUID());
    let id: string;
    beforeAll(async () => {
      id = await put(ours, plain, randomUUID());
    });

    it('to the organisation that caused it', async () => {
      expect(await readJob(database, scopeOf(ours), id)).toMatchObject({
        id,
        name: 'count-things',
        state: 'WAITING',
      });
    });

    it.each([
      ['another organisation', person(randomUUID())],
      ['somebody without an organisation', person(null)],
      ['nobody', null],
    ])('not to %s', async (_who, actor) => {
      expect(await readJob(database, scopeOf(actor), id)).toBeNull();
    });

    it('to a person without organisation who caused it, and to nobody else', async () => {
      const alone = person(null);
      const own = await put(alone, plain, randomUUID());
      expect(await readJob(database, scopeOf(alone), own)).toMatchObject({ id: own });
      expect(await readJob(database, scopeOf(person(null)), own)).toBeNull();
      expect(await readJob(database, publicScope, own)).toBeNull();
    });

    it('and lets no actor change, add or remove one', async () => {
      const tries = [
        [`update outbox set state = 'failed', finished_at = now() where id = $1 returning id`, [id]],
        [`delete from outbox where id = $1 returning id`, [id]],
      ] as const;
      for (const [sql, values] of tries) {
        const rows = await database.transaction(scopeOf(ours), (tx) =>
          tx.query<{ id: string }>(`with changed as (${sql}) select * from changed`, values),
        );
        expect(rows).toEqual([]);
      }
      const adding = database.transaction(scopeOf(ours), (tx) =>
        tx.query(`insert into outbox (job, version, payload, organisation_id) values ('x', 1, '{}', $1)`, [
          ours.organisationId,
        ]),
      );
      await expect(adding).rejects.toThrow('row-level security');
      await expect(database.query(`truncate outbox`)).rejects.toThrow('permission denied');
    });
  });

  it('keeps the scope of the deciding transaction after a job was put', async () => {
    const actor = person(randomUUID());
    const scope = await database.transaction(scopeOf(actor), async (tx) => {
      await enqueue(tx, { actor, origin: 'test', requestId: 'test' }, plain, { thingId: randomUUID() });
      return tx.query(`select current_setting('bundel.scope') as scope`);
    });
    expect(scope).toEqual([{ scope: 'actor' }]);
  });

  it('makes one job of two requests with one key, also across organisations and at the same time', async () => {
    const thing = randomUUID();
    const ids = await Promise.all([1, 2, 3, 4, 5].map(() => put(person(randomUUID()), keyed, thing)));
    expect(new Set(ids).size).toBe(1);
    expect(await put(person(randomUUID()), keyed, randomUUID())).not.toBe(ids[0]);
  });

  it('makes a new job of a request that comes while the first one runs', async () => {
    const thing = randomUUID();
    const first = await put(null, keyed, thing);
    let second = '';
    const handlers = new JobHandlers().handle(keyed, async () => {
      second = await put(null, keyed, thing);
    });
    await new JobRunner(database, handlers).run(first);
    expect(second).not.toBe(first);
  });

  it('refuses a payload that does not fit', async () => {
    await expect(put(null, plain, 'not an id')).rejects.toThrow();
  });

  it('runs a job once when two copies take it at the same moment', async () => {
    const id = await put(null, plain, randomUUID());
    let runs = 0;
    const handlers = new JobHandlers().handle(plain, async () => {
      runs += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    const runner = new JobRunner(database, handlers);
    const outcomes = await Promise.all([runner.run(id), runner.run(id), runner.run(id)]);
    expect(runs).toBe(1);
    expect(outcomes.filter((outcome) => outcome.kind === 'completed')).toHaveLength(1);
    expect((await runner.run(id)).kind).toBe('nothingToDo');
  });

  it('gives up on a job whose process dies every time', async () => {
    const id = await put(null, plain, randomUUID());
    await database.transaction(system, (tx) =>
      tx.query(`update outbox set attempts = 2 where id = $1`, [id]),
    );
    const outcome = await new JobRunner(
      database,
      new JobHandlers().handle(plain, async () => undefined),
    ).run(id);
    expect(outcome).toMatchObject({ kind: 'failed', error: 'The process ended 2 times while this job ran.' });
  });

  it('shows progress while the job has not committed', async () => {
    const id = await put(null, plain, randomUUID());
    let seen: unknown;
    const handlers = new JobHandlers().handle(plain, async ({ progress, tx }) => {
      for (let step = 1; step <= 40; step += 1) {
        progress(step, 40, 'counting');
        await tx.query(`select pg_sleep(0.01)`);
      }
      seen = await readJob(database, system, id);
    });
    await new JobRunner(database, handlers).run(id);
    expect(seen).toMatchObject({ state: 'RUNNING', total: 40, message: 'counting' });
    expect((seen as { done: number }).done).toBeGreaterThan(0);
    expect(await readJob(database, system, id)).toMatchObject({ state: 'COMPLETED', done: 40, total: 40 });
  });

  describe('inline', () => {
    const sum = (amount: 'set' | 'add') =>
      new JobHandlers().handle(plain, async ({ payload: { thingId }, tx }) => {
        const change = amount === 'set' ? 'excluded.amount' : 'sum.amount + excluded.amount';
        await tx.query(
          `insert into sum values ($1, 1) on conflict (thing_id) do update set amount = ${change}`,
          [thingId],
        );
      });
    const dump = (): Promise<object[]> => database.query(`select * from sum order by thing_id`);

    it('runs what waits and what that brings about, and throws on an unknown job', async () => {
      await finishAll();
      const thing = randomUUID();
      await put(null, keyed, thing);
      const chain = new JobHandlers()
        .handle(keyed, async ({ tx }) => {
          await enqueue(tx, { actor: null, origin: 'test', requestId: 'test' }, plain, { thingId: thing });
        })
        .handle(plain, async () => undefined);
      expect(await new InlineJobs(database, chain).runAll()).toBe(2);
      await put(null, unknown, thing);
      await expect(new InlineJobs(database, chain).runAll()).rejects.toThrow(
        'Unknown job forget-things version 1',
      );
      await finishAll();
    });

    it('shows that a handler may run twice, and finds one that may not', async () => {
      const good = await runTwice(database, sum('set'), await put(null, plain, randomUUID()), dump);
      expect(good.twice).toEqual(good.once);
      const bad = await runTwice(database, sum('add'), await put(null, plain, randomUUID()), dump);
      expect(bad.twice).not.toEqual(bad.once);
    });
  });

  it('has the queue schema of the installed BullMQ, owned by the owner', async () => {
    const owner = await createDataSource({ url: addresses.ownerUrl, entities: [] }).initialize();
    const versions = (): Promise<unknown> =>
      owner.query(`select version, min_client_version from bullmq.migration order by version`);
    const before = await versions();
    const runner = owner.createQueryRunner();
    const query = async (text: string, values?: unknown[]) => ({ rows: await runner.query(text, values) });
    await runMigrations({ query } as never, 'bullmq');
    expect(await versions()).toEqual(before);
    expect(BULLMQ_MAJOR_VERSION).toBe(6);
    await runner.release();
    await owner.destroy();
    const owned = await database.query(`
      select relname from pg_class join pg_namespace n on n.oid = relnamespace
      where nspname in ('public', 'bullmq', 'bundel') and relkind = 'r' and pg_get_userbyid(relowner) = 'bundel_app'`);
    expect(owned).toEqual([]);
  });
});
