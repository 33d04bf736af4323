import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { useTestDatabase } from '@bundel/testing';
import pg from 'pg';
import { createDataSource } from '../database/data-source.js';
import { Database } from '../database/database.js';
import { publicScope } from '../database/row-scope.js';
import { announce } from './announce.js';
import { EventBus } from './event-bus.js';

describe('the event bus', () => {
  const addresses = useTestDatabase();
  const buses: EventBus[] = [];
  let database: Database;

  beforeAll(async () => {
    database = new Database(await createDataSource({ url: addresses.appUrl, entities: [] }).initialize());
  }, 60_000);
  afterAll(() => database.close());
  afterEach(async () => {
    await Promise.all(buses.splice(0).map((bus) => bus.close()));
  });

  const startBus = async (queueSize?: number): Promise<EventBus> => {
    const bus = new EventBus({ databaseUrl: addresses.appUrl, onError: () => undefined, queueSize });
    buses.push(bus);
    await bus.start();
    return bus;
  };
  const tell = (topic: string, payload: Record<string, unknown>): Promise<void> =>
    database.transaction(publicScope, (tx) => announce(tx, topic, payload));
  const next = async (events: AsyncIterator<unknown>): Promise<unknown> =>
    (await events.next()).value as unknown;

  it('brings an announcement to every copy, in order, and to its own topic only', async () => {
    const [one, two] = await Promise.all([startBus(), startBus()]);
    const readers = [one.subscribe('a'), two.subscribe('a')];
    await tell('b', { id: 0 });
    await tell('a', { id: 1 });
    await tell('a', { id: 2 });
    for (const reader of readers) {
      expect(await next(reader)).toEqual({ kind: 'event', payload: { id: 1 } });
      expect(await next(reader)).toEqual({ kind: 'event', payload: { id: 2 } });
    }
  }, 30_000);

  it('says nothing of a transaction that was rolled back', async () => {
    const bus = await startBus();
    const events = bus.subscribe('a');
    const failing = database.transaction(publicScope, async (tx) => {
      await announce(tx, 'a', { id: 1 });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await tell('a', { id: 2 });
    expect(await next(events)).toMatchObject({ payload: { id: 2 } });
  }, 30_000);

  it('forgets a subscriber that leaves, also while it waits', async () => {
    const bus = await startBus();
    const events = bus.subscribe('a');
    const waiting = events.next();
    expect(bus.subscriptions).toBe(1);
    await events.return?.();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(bus.subscriptions).toBe(0);
  }, 30_000);

  it('replaces what a slow reader cannot take by one gap', async () => {
    const bus = await startBus(3);
    const slow = bus.subscribe('a');
    for (let id = 1; id <= 4; id += 1) await tell('a', { id });
    const quick = bus.subscribe('end');
    await tell('end', {});
    await next(quick);
    expect(await next(slow)).toEqual({ kind: 'gap' });
  }, 30_000);

  it('connects again after the connection was cut, and tells of the gap', async () => {
    const bus = await startBus();
    const events = bus.subscribe('a');
    const admin = new pg.Client({ connectionString: addresses.superuserUrl });
    await admin.connect();
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'bundel-listen' and datname = current_database()`);
    await admin.end();
    expect(await next(events)).toEqual({ kind: 'gap' });
    await tell('a', { id: 1 });
    expect(await next(events)).toEqual({ kind: 'event', payload: { id: 1 } });
  }, 30_000);

  it('ends its subscriptions when it closes', async () => {
    const bus = await startBus();
    const waiting = bus.subscribe('a').next();
    await bus.close();
    expect(await waiting).toEqual({ done: true, value: undefined });
  }, 30_000);

  it('refuses an announcement that carries content', async () => {
    await expect(tell('a', { text: 'x'.repeat(8_000) })).rejects.toThrow('too large');
  });
});
