import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Actor,
  Database,
  defineJob,
  enqueue,
  EventBus,
  JobHandlers,
  JobRunner,
  JobsModule,
  scopeOf,
} from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import { createClient } from 'graphql-ws';
import { randomUUID } from 'node:crypto';
import WebSocket from 'ws';
import { z } from 'zod';
import { startThingApi } from '../support/thing-api.js';

const count = defineJob({
  name: 'count-things',
  version: 1,
  payload: z.object({}),
  retry: { attempts: 1, backoffMs: 1 },
});

const member = (organisationId: string): Actor => ({
  personId: randomUUID(),
  personName: 'Test',
  sessionId: 'test',
  organisationId,
  organisationName: 'Test',
  organisationKind: 'municipality',
  role: 'demandOfficer',
  assurance: 'low',
});

describe('the progress of a job', () => {
  const addresses = useTestDatabase();
  const ours = member(randomUUID());
  let actor: Actor | null = ours;
  let api: Awaited<ReturnType<typeof startThingApi>>;
  let database: Database;

  /** What the api itself listens to. */
  let quiet: number;

  beforeAll(async () => {
    api = await startThingApi({ databaseUrl: addresses.appUrl, actor: () => actor, modules: [JobsModule] });
    database = api.app.get(Database);
    quiet = api.app.get(EventBus).subscriptions;
  }, 60_000);
  afterAll(() => api.app.close());

  const put = (): Promise<string> =>
    database.transaction(scopeOf(ours), (tx) =>
      enqueue(tx, { actor: ours, origin: 'test', requestId: 'test' }, count, {}),
    );

  const run = (id: string): Promise<unknown> => {
    const handlers = new JobHandlers().handle(count, async ({ progress, tx }) => {
      progress(1, 2, 'first');
      await tx.query(`select pg_sleep(0.4)`);
      progress(2, 2, 'second');
      await tx.query(`select pg_sleep(0.4)`);
    });
    return new JobRunner(database, handlers).run(id);
  };

  /** Follows a job until the subscription ends. */
  const follow = async (id: string, onFirst: () => void = () => undefined): Promise<Step[]> => {
    const client = createClient({
      url: `${api.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const query = `subscription Follow($id: Uuid!) { jobProgress(id: $id) { state done total message finishedAt } }`;
    const steps: Step[] = [];
    try {
      for await (const result of client.iterate<{ jobProgress: Step }>({ query, variables: { id } })) {
        if (result.errors !== undefined) throw new Error(JSON.stringify(result.errors));
        steps.push(result.data?.jobProgress as Step);
        if (steps.length === 1) onFirst();
      }
    } finally {
      await client.dispose();
    }
    return steps;
  };

  it('reaches the screen while it runs and ends with the job', async () => {
    const id = await put();
    let running: Promise<unknown> = Promise.resolve();
    const steps = await follow(id, () => (running = run(id)));
    await running;
    expect(steps[0]).toMatchObject({ state: 'WAITING', done: 0 });
    expect(steps).toContainEqual(
      expect.objectContaining({ state: 'RUNNING', done: 1, total: 2, message: 'first' }),
    );
    expect(steps.at(-1)).toMatchObject({ state: 'COMPLETED', done: 2 });
    expect(steps.at(-1)?.finishedAt).toMatch(/Z$/);
    expect(api.app.get(EventBus).subscriptions).toBe(quiet);
  }, 30_000);

  it('of another organisation looks like one that does not exist', async () => {
    const id = await put();
    actor = member(randomUUID());
    expect(await follow(id)).toEqual([]);
    expect(await follow(randomUUID())).toEqual([]);
    const [other, missing] = await Promise.all([ask(id), ask(randomUUID())]);
    expect(other).toEqual(missing);
    expect(other).toEqual({ data: { job: null } });
    actor = ours;
    expect(await ask(id)).toEqual({ data: { job: { state: 'WAITING' } } });
  }, 30_000);

  it('is for people who are signed in', async () => {
    const id = await put();
    actor = null;
    await expect(follow(id)).rejects.toMatchObject({ code: 4403 });
    actor = ours;
  }, 30_000);

  it('leaves nothing behind when the reader goes away', async () => {
    const id = await put();
    const client = createClient({
      url: `${api.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
    });
    const query = `subscription { jobProgress(id: "${id}") { state } }`;
    await new Promise<void>((resolve) => {
      client.subscribe(
        { query },
        { next: () => resolve(), error: () => resolve(), complete: () => undefined },
      );
    });
    expect(api.app.get(EventBus).subscriptions).toBe(quiet + 1);
    await client.dispose();
    for (let tries = 0; tries < 50 && api.app.get(EventBus).subscriptions > quiet; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(api.app.get(EventBus).subscriptions).toBe(quiet);
  }, 30_000);

  async function ask(id: string): Promise<unknown> {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `query Ask($id: Uuid!) { job(id: $id) { state } }`, variables: { id } }),
    });
    return response.json();
  }
});

interface Step {
  readonly state: string;
  readonly done: number;
  readonly total: number | null;
  readonly message: string | null;
  readonly finishedAt: string | null;
}
