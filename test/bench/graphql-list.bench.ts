import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { anyFreePort, startEmbeddedPostgres } from '@bundel/platform';
import { migrateAll } from '../../apps/launcher/src/migrate-all.js';
import { seedAll } from '../../apps/launcher/src/seed-all.js';
import { type Figure, median } from './measure.js';
import { type MeasuredServer, startMeasured } from './support/measured-server.js';

export const name = 'graphql-list';
export const about = 'Node CPU per request of a list of 50 bodies with their province, raw http + pg = 1';

const rounds = 7;
const requestsPerRound = 2_000;
const body = JSON.stringify({
  query: `query Bodies($first: Int!) { publicBodies(first: $first) {
    nodes { id code name kind population province { code name } } totalCount pageInfo { hasNextPage } } }`,
  variables: { first: 50 },
});

export async function run({ tell }: { readonly tell: (sentence: string) => void }): Promise<Figure[]> {
  const postgres = await startEmbeddedPostgres({
    folder: await mkdtemp(join(tmpdir(), 'bundel-bench-')),
    port: await anyFreePort(),
    database: 'bundel',
    durable: false,
    temporary: true,
  });
  const servers: MeasuredServer[] = [];
  try {
    await migrateAll(postgres.ownerUrl);
    await seedAll(postgres.ownerUrl, { demo: false, loginIssuer: 'http://localhost' });
    const env = {
      DATABASE_URL: postgres.appUrl,
      SESSION_SECRET: 'bench-'.repeat(8),
      RATE_LIMIT_PER_MINUTE: '0',
      LOG_LEVEL: 'error',
    };
    const raw = await startMeasured(
      new URL('support/raw-list-server.ts', import.meta.url),
      await anyFreePort(),
      env,
      '/',
    );
    servers.push(raw);
    const api = await startMeasured(
      new URL('../../apps/api/src/main.ts', import.meta.url),
      await anyFreePort(),
      env,
      '/health/live',
    );
    servers.push(api);
    await sameAnswer(raw, api);
    return await measured(raw, api, tell);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await postgres.stop();
  }
}

async function measured(
  raw: MeasuredServer,
  api: MeasuredServer,
  tell: (sentence: string) => void,
): Promise<Figure[]> {
  for (const server of [raw, api]) await load(server, 1_000);
  const [rawCosts, apiCosts]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const turn: [number[], MeasuredServer][] = [
      [rawCosts, raw],
      [apiCosts, api],
    ];
    for (const [costs, server] of round % 2 === 0 ? turn : turn.reverse())
      costs.push(await load(server, requestsPerRound));
  }
  tell(
    `raw ${median(rawCosts).toFixed(0)} µs, portal ${median(apiCosts).toFixed(0)} µs per request; medians of ${rounds} rounds of ${requestsPerRound}`,
  );
  return [
    {
      metric: 'cpu-ratio-to-raw',
      value: Number((median(apiCosts) / median(rawCosts)).toFixed(2)),
      goal: '<= 4',
    },
  ];
}

/** Sends the requests. @returns microseconds of processor time per request */
async function load(server: MeasuredServer, amount: number): Promise<number> {
  const before = await server.cpu();
  const result = await autocannon({
    url: `${server.url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    amount,
    connections: 8,
  });
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed.`);
  return ((await server.cpu()) - before) / amount;
}

/** A ratio between servers that answer differently would say nothing. */
async function sameAnswer(...servers: readonly MeasuredServer[]): Promise<void> {
  const answers = await Promise.all(
    servers.map(async ({ url }) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      return JSON.stringify((await response.json()) as unknown);
    }),
  );
  const normal = answers.map((answer) => answer.replaceAll('"', '').toLowerCase().replaceAll('_', ''));
  if (new Set(normal).size !== 1)
    throw new Error(`The servers answer differently:\n${answers.map((a) => a.slice(0, 300)).join('\n')}`);
}
