import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createDataSource,
  Database,
  enqueue,
  portalQueue,
  systemOrigin,
  systemScope,
} from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeEffect } from './make-effect.job.js';

const redisUrl = process.env['TEST_REDIS_URL'];
const backends = redisUrl === undefined ? (['postgresql'] as const) : (['postgresql', 'redis'] as const);
const here = import.meta.dirname;

describe.each(backends)('a killed worker on %s', (backend) => {
  const addresses = useTestDatabase();
  const children: ChildProcess[] = [];
  const queueName = backend === 'redis' ? `test-${randomUUID()}` : portalQueue;
  let database: Database;

  beforeAll(async () => {
    database = new Database(await createDataSource({ url: addresses.appUrl, entities: [] }).initialize());
    const owner = await createDataSource({ url: addresses.ownerUrl, entities: [] }).initialize();
    await owner.query(`create table effect (thing_id uuid not null, job_id uuid not null)`);
    await owner.query(`grant select, insert on effect to bundel_app`);
    await owner.destroy();
  }, 60_000);

  afterAll(async () => {
    children.forEach((child) => child.kill('SIGKILL'));
    await database.close();
  });

  /** Starts a worker process and resolves when it has printed the awaited word. */
  const startWorker = async (jobTakesMs: number, awaited: string): Promise<ChildProcess> => {
    const child = spawn(
      process.execPath,
      [
        '--conditions=@bundel/source',
        '--import',
        join(here, '../setup/typescript.mjs'),
        join(here, 'job-worker.ts'),
      ],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          PATH: process.env['PATH'],
          DATABASE_URL: addresses.appUrl,
          QUEUE_NAME: queueName,
          JOB_TAKES_MS: String(jobTakesMs),
          ...(backend === 'redis' ? { REDIS_URL: redisUrl } : {}),
        },
      },
    );
    children.push(child);
    await new Promise<void>((resolve, reject) => {
      let text = '';
      child.stdout?.on('data', (piece: Buffer) => {
        text += piece.toString();
        if (text.includes(awaited)) resolve();
      });
      child.once('exit', (code) => reject(new Error(`The worker ended with ${code}.`)));
    });
    child.removeAllListeners('exit');
    return child;
  };

  const put = (count: number): Promise<string[]> =>
    database.transaction(systemScope('test'), async (tx) => {
      const ids: string[] = [];
      for (let index = 0; index < count; index += 1) {
        ids.push(await enqueue(tx, systemOrigin('test'), makeEffect, { thingId: randomUUID() }));
      }
      return ids;
    });

  const rowsOf = (ids: readonly string[]): Promise<{ state: string; attempts: number }[]> =>
    database.transaction(systemScope('test'), (tx) =>
      tx.query(`select state, attempts from outbox where id = any($1::uuid[])`, [ids]),
    );

  const allCompleted = async (ids: readonly string[], ms: number): Promise<void> => {
    const deadline = Date.now() + ms;
    while ((await rowsOf(ids)).some((row) => row.state !== 'completed')) {
      if (Date.now() > deadline) throw new Error(`Unfinished: ${JSON.stringify(await rowsOf(ids))}`);
      await pause(100);
    }
  };

  const effects = async (ids: readonly string[]): Promise<number> =>
    (await database.query(`select 1 from effect where job_id = any($1::uuid[])`, [ids])).length;

  it('leaves its job to another one, which finishes it once', async () => {
    const ids = await put(1);
    const killed = await startWorker(600_000, 'middle');
    killed.kill('SIGKILL');
    expect(await effects(ids)).toBe(0);
    const successor = await startWorker(0, 'ready');
    await allCompleted(ids, 30_000);
    expect(await effects(ids)).toBe(1);
    expect((await rowsOf(ids))[0]?.attempts).toBe(2);
    successor.kill('SIGKILL');
  }, 60_000);

  it('loses and doubles nothing when workers are killed again and again', async () => {
    const ids = await put(40);
    for (let round = 0; round < 4; round += 1) {
      const worker = await startWorker(60, 'middle');
      await pause(40 + round * 70);
      worker.kill('SIGKILL');
    }
    const last = await startWorker(10, 'ready');
    await allCompleted(ids, 60_000);
    expect(await effects(ids)).toBe(40);
    last.kill('SIGKILL');
  }, 120_000);
});
