/** A worker process to be killed: `make-effect` writes a row, says so, and takes its time before it is finished. */
import { setTimeout as pause } from 'node:timers/promises';
import { createDataSource, Database, JobEngine, JobHandlers } from '@bundel/platform';
import { makeEffect } from './make-effect.job.js';

const databaseUrl = process.env['DATABASE_URL'] as string;
const source = createDataSource({ url: databaseUrl, entities: [], poolSize: 10 });
const database = new Database(await source.initialize());
const handlers = new JobHandlers().handle(makeEffect, async ({ id, payload, tx }) => {
  await tx.query(`insert into effect (thing_id, job_id) values ($1, $2)`, [payload.thingId, id]);
  process.stdout.write(`middle ${id}\n`);
  await pause(Number(process.env['JOB_TAKES_MS']));
});
const engine = new JobEngine({
  databaseUrl,
  redisUrl: process.env['REDIS_URL'],
  queueName: process.env['QUEUE_NAME'],
  database,
  handlers,
  concurrency: 3,
  lockMs: 1_000,
  pollMs: 100,
  reconcileMs: 500,
  lostAfterMs: 2_000,
  onError: () => undefined,
});
await engine.start();
process.stdout.write('ready\n');
