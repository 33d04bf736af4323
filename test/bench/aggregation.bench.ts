import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { anyFreePort, startEmbeddedPostgres } from '@bundel/platform';
import { migrateAll } from '../../apps/launcher/src/migrate-all.js';
import { seedAll } from '../../apps/launcher/src/seed-all.js';
import { type Figure, median } from './measure.js';
import { foldRows } from './support/fold-rows.js';
import { foldSynthetic, sameSums, type Counted } from './support/fold-synthetic.js';
import { groupStatement, syntheticTable } from './support/synthetic-lines.js';
import { readingTotals } from './support/totals-reading.js';
import { makeWrittenCall } from './support/written-call.js';
import { concurrentWriters } from './support/totals-writers.js';

export const name = 'aggregation';
export const about = 'A full recount against GROUP BY, 100 writers on one call, and reading its totals';

type Tell = (sentence: string) => void;
const sizes = (process.env['AGGREGATION_ROWS'] ?? '1000000,10000000').split(',').map(Number);
/** Beyond this, every row out of the database through the driver says nothing new and takes minutes. */
const loadedAtMost = 1_000_000;

export async function run({ tell }: { readonly tell: Tell }): Promise<Figure[]> {
  const postgres = await startEmbeddedPostgres({
    folder: await mkdtemp(join(tmpdir(), 'bundel-bench-')),
    port: await anyFreePort(),
    database: 'bundel',
    durable: true,
    temporary: true,
  });
  try {
    await migrateAll(postgres.ownerUrl);
    await seedAll(postgres.ownerUrl, { demo: false, loginIssuer: 'http://localhost' });
    const call = await makeWrittenCall(postgres.appUrl);
    const figures = await readingTotals(postgres.appUrl, call, tell);
    figures.push(...(await concurrentWriters(postgres.appUrl, call, tell)));
    for (const rows of sizes) figures.push(...(await recount(postgres.ownerUrl, rows, tell)));
    return figures;
  } finally {
    await postgres.stop();
  }
}

/** Timed alone: the fold of rows that stand in memory as columns, against the table in the database's cache. */
async function recount(url: string, rows: number, tell: Tell): Promise<Figure[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(syntheticTable(rows));
    await client.query('vacuum analyze counted');
    await client.query(`set work_mem = '512MB'`);
    const label = `${rows / 1_000_000}M`;
    const sql: number[] = [];
    let counted: Counted[] = [];
    for (let round = 0; round < (rows > loadedAtMost ? 1 : 3); round += 1)
      sql.push(await timed(async () => (counted = (await client.query<Counted>(groupStatement)).rows)));
    const { micros, groups } = foldSynthetic(rows);
    sameSums(counted, groups, rows);
    const perRow = (milliseconds: number): number => Number(((milliseconds * 1_000) / rows).toPrecision(3));
    const bySql = perRow(median(sql));
    tell(`${label} rows, ${counted.length} groups: columns ${micros}, GROUP BY ${bySql} µs per row`);
    const figures: Figure[] = [
      { metric: `fold-${label}-us-per-row`, value: micros, goal: '<= 0.10' },
      { metric: `postgres-group-by-${label}-us-per-row`, value: bySql },
    ];
    if (rows > loadedAtMost) return figures;
    const loaded = await timed(() => loadAndFold(client, counted));
    return [...figures, { metric: `load-and-fold-${label}-us-per-row`, value: perRow(loaded) }];
  } finally {
    await client.query('drop table if exists counted');
    await client.end();
  }
}

/** The way a recount goes: rows through a cursor and the driver, keys looked up, folded; equal to SQL as a whole. */
async function loadAndFold(client: pg.Client, counted: readonly Counted[]): Promise<void> {
  await client.query('begin');
  const folded = await foldRows(
    client,
    `select campaign, item, unit, period, "bodyType", province, commitment, organisation, floor, minimum::text,
       expected::text, maximum::text from counted`,
  );
  await client.query('commit');
  if (JSON.stringify(folded) !== JSON.stringify(counted))
    throw new Error('PostgreSQL and the recount differ.');
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
