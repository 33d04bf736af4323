import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';
import { anyFreePort } from './free-port.js';
import { isAlive } from './postmaster.js';

let folder = '';
let running: EmbeddedPostgres | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundel-embedded-'));
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function start(port?: number): Promise<EmbeddedPostgres> {
  running = await startEmbeddedPostgres({ folder, port: port ?? (await anyFreePort()) });
  return running;
}

async function ask(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

test('keeps what was written over a stop and a start, with the same passwords', async () => {
  const first = await start();
  await ask(first.ownerUrl, 'create table kept as select 42 as answer');
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);
  const second = await start(first.port);
  expect(second.ownerUrl).toBe(first.ownerUrl);
  expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('keeps the generated passwords readable for their owner only', async () => {
  await start();
  const { mode } = await stat(join(folder, 'database-credentials.json'));
  expect(mode & 0o777).toBe(0o600);
});

test('loses nothing when PostgreSQL is killed', async () => {
  const first = await start();
  await ask(first.ownerUrl, 'create table kept as select 42 as answer');
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  const second = await start();
  expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('removes a process file whose number now belongs to something else', async () => {
  const first = await start();
  await first.stop();
  await writeFile(join(folder, 'postgres', '18', 'postmaster.pid'), `${process.pid}\n${folder}\n`);
  const second = await start();
  expect(await ask(second.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('stops a PostgreSQL that an earlier start left running', async () => {
  const orphan = await start();
  await ask(orphan.ownerUrl, 'create table kept as select 42 as answer');
  const next = await start();
  expect(isAlive(orphan.pid)).toBe(false);
  expect(await ask(next.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('ends by itself when the program that started it is killed', async () => {
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./embedded-postgres.ts', import.meta.url).href)};
    const server = await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)}, port: ${await anyFreePort()} });
    console.log('pid ' + server.pid);`;
  const loader = new URL('../../../../test/setup/typescript.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', loader, '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = await new Promise<number>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => resolve(Number(/pid (\d+)/.exec(chunk.toString())?.[1])));
  });
  expect(isAlive(pid)).toBe(true);
  child.kill('SIGKILL');
  for (let i = 0; i < 100 && isAlive(pid); i += 1) await sleep(100);
  expect(isAlive(pid)).toBe(false);
});

test('takes the next port when the preferred one is busy', async () => {
  const server = createServer();
  const port = await anyFreePort();
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  try {
    expect((await start(port)).port).not.toBe(port);
  } finally {
    server.close();
  }
});

test('tells what PostgreSQL said when it cannot start', async () => {
  await (await start()).stop();
  running = undefined;
  const file = join(folder, 'postgres', '18', 'postgresql.conf');
  await writeFile(file, `${await readFile(file, 'utf8')}\nno_such_setting = 1\n`);
  await expect(startEmbeddedPostgres({ folder, port: await anyFreePort() })).rejects.toThrow(
    /no_such_setting/,
  );
});
