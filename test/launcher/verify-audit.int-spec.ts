import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { portalMigrations } from '@bundel/composition';
import { makeCheckpoint } from '@bundel/oversight-api';
import {
  anyFreePort,
  createDataSource,
  Database,
  isAlive,
  migrate,
  startEmbeddedPostgres,
  systemScope,
  type EmbeddedPostgres,
} from '@bundel/platform';
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** The command itself on a data folder with a real embedded PostgreSQL, once running and once not. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
let data = '';
let server: EmbeddedPostgres | undefined;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'bundel-verify-'));
  await mkdir(join(data, 'keys'));
  await writeFile(join(data, 'keys', 'audit.pub.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  const started = await start();
  await migrate({ ownerUrl: started.ownerUrl, migrations: portalMigrations });
  const database = new Database(await createDataSource({ url: started.appUrl, entities: [] }).initialize());
  await database.transaction(systemScope('test'), (tx) =>
    tx.query(
      `insert into audit_entry (action, result, origin, request_id) select 'act', 'done', 'test', n::text from generate_series(1, 9) n`,
    ),
  );
  await makeCheckpoint(database, { privateKey, folder: join(data, 'audit-checkpoints') });
  await database.close();
}, 120_000);
afterAll(async () => {
  await server?.stop();
  await rm(data, { recursive: true, force: true });
}, 60_000);

async function start(): Promise<EmbeddedPostgres> {
  server = await startEmbeddedPostgres({ folder: data, port: await anyFreePort() });
  return server;
}

async function command(...options: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(
    process.execPath,
    ['--import', './test/setup/typescript.mjs', 'apps/launcher/src/verify-audit.ts', ...options],
    { cwd: root, env: { PATH: process.env.PATH, HOME: process.env.HOME }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return { code, output };
}

async function asSuperuser(statement: string): Promise<void> {
  const address = new URL((await start()).adminUrl);
  address.pathname = '/bundel';
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  await client.query(`alter table audit_entry disable trigger all; ${statement}`);
  await client.end();
  await server?.stop();
}

test('reads the trail of a portal that runs and leaves it running', async () => {
  const pid = server?.pid ?? 0;
  expect(await command('--data', data)).toEqual({
    code: 0,
    output:
      'The audit trail is whole: 9 rows in 1 chain, 1 valid checkpoint; 0 rows after the last checkpoint are covered by their chain only.\n',
  });
  expect(isAlive(pid)).toBe(true);
}, 60_000);

test('starts the database of a portal that does not run, and stops it again', async () => {
  await server?.stop();
  expect(await command('--data', data)).toMatchObject({ code: 0 });
  expect(existsSync(join(data, 'postgres', '18', 'postmaster.pid'))).toBe(false);
  expect(existsSync(join(data, 'running.json'))).toBe(false);
}, 60_000);

test('ends with 1 and names the row when someone with all rights changed it', async () => {
  await asSuperuser(`update audit_entry set action = 'other' where number = 5`);
  const text = await command('--data', data);
  expect(text.code).toBe(1);
  expect(text.output).toContain('[edited] chain 00000000-0000-0000-0000-000000000000, row 5:');
  const json = await command('--data', data, '--json');
  expect(json.code).toBe(1);
  expect(JSON.parse(json.output)).toMatchObject({ rows: 9, findings: [{ kind: 'edited', number: 5 }] });
}, 120_000);

test('ends with 2 and a sentence when there is nothing to read', async () => {
  const result = await command('--data', join(data, 'nowhere'));
  expect(result).toMatchObject({ code: 2, output: expect.stringContaining('There is no audit key at') });
}, 60_000);
