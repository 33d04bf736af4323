import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { anyFreePort, isAlive } from '@bundel/platform';

interface Message {
  readonly ready?: boolean;
  readonly failed?: string;
  readonly told?: string;
  readonly ports?: { readonly portal: number };
  readonly ownerUrl?: string;
  readonly processes?: { readonly tiny: number; readonly postgres: number };
}

const fixture = join(import.meta.dirname, 'fixtures', 'tiny-portal.mjs');
let data = '';
let launched: ChildProcess[] = [];

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'bundel-launch-'));
  launched = [];
});

afterEach(async () => {
  for (const child of launched) child.kill('SIGKILL');
  await sleep(500);
  await rm(data, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
});

class Launched {
  readonly told: string[] = [];
  private latest: Message = {};

  constructor(readonly child: ChildProcess) {
    child.on('message', (message: Message) => {
      if (message.told !== undefined) this.told.push(message.told);
      this.latest = { ...this.latest, ...message };
    });
  }

  get now(): Message {
    return this.latest;
  }

  get processes(): { tiny: number; postgres: number } {
    return this.latest.processes ?? { tiny: 0, postgres: 0 };
  }

  async until(met: (message: Message) => boolean): Promise<void> {
    for (let i = 0; i < 600; i += 1) {
      if (met(this.latest)) return;
      await sleep(50);
    }
    throw new Error(`Waited in vain. Last heard: ${JSON.stringify(this.latest)}`);
  }
}

function begin(port: number): Launched {
  const child = fork(fixture, [data, String(port)], {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  launched.push(child);
  return new Launched(child);
}

async function launch(port: number): Promise<Launched> {
  const portal = begin(port);
  await portal.until((message) => message.ready === true || message.failed !== undefined);
  expect(portal.now.failed).toBeUndefined();
  return portal;
}

async function gone(pid: number): Promise<boolean> {
  for (let i = 0; i < 200; i += 1) {
    if (!isAlive(pid)) return true;
    await sleep(50);
  }
  return false;
}

async function ask(url: string | undefined, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows as unknown[];
  } finally {
    await client.end();
  }
}

test('loses nothing and leaves nothing running when the launcher is killed', async () => {
  const port = await anyFreePort();
  const first = await launch(port);
  await ask(first.now.ownerUrl, 'create table kept as select 42 as answer');
  const { tiny, postgres } = first.processes;
  first.child.kill('SIGKILL');
  expect(await gone(tiny)).toBe(true);
  expect(await gone(postgres)).toBe(true);
  const second = await launch(port);
  expect(await ask(second.now.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
}, 60_000);

test('starts again at once after a kill, before the others have noticed it', async () => {
  const port = await anyFreePort();
  const first = await launch(port);
  await ask(first.now.ownerUrl, 'create table kept as select 42 as answer');
  first.child.kill('SIGKILL');
  const second = await launch(port);
  expect(await ask(second.now.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
}, 60_000);

test('brings PostgreSQL and a program back when they are killed', async () => {
  const portal = await launch(await anyFreePort());
  await ask(portal.now.ownerUrl, 'create table kept as select 42 as answer');
  const before = portal.processes;
  process.kill(before.postgres, 'SIGKILL');
  process.kill(before.tiny, 'SIGKILL');
  await portal.until(
    ({ processes }) =>
      processes !== undefined && processes.postgres !== before.postgres && processes.tiny !== before.tiny,
  );
  expect(await ask(portal.now.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  expect(portal.told.join('\n')).toContain('PostgreSQL ended unexpectedly');
  expect(portal.told.join('\n')).toContain('tiny ended with SIGKILL');
}, 60_000);

test('gives up on a program that ends again and again, and says where its log lies', async () => {
  const portal = await launch(await anyFreePort());
  let last = 0;
  while (portal.now.failed === undefined && portal.child.exitCode === null) {
    const { tiny } = portal.processes;
    if (tiny !== last && isAlive(tiny)) {
      process.kill(tiny, 'SIGKILL');
      last = tiny;
    }
    await sleep(50);
  }
  await portal.until((message) => message.failed !== undefined);
  expect(portal.now.failed).toContain('ended 6 times in a minute');
  expect(portal.now.failed).toContain('tiny.log');
}, 60_000);

test('refuses a second start on the same data and says who holds it', async () => {
  const port = await anyFreePort();
  const first = await launch(port);
  const second = begin(port);
  await second.until((message) => message.failed !== undefined);
  expect(second.now.failed).toContain(`http://localhost:${first.now.ports?.portal}`);
  expect(second.now.failed).toContain('--data');
  expect(isAlive(first.processes.postgres)).toBe(true);
}, 60_000);

test('stops everything in order within seconds and frees the data', async () => {
  const portal = await launch(await anyFreePort());
  const { tiny, postgres } = portal.processes;
  const started = Date.now();
  portal.child.kill('SIGTERM');
  await new Promise((resolve) => {
    portal.child.once('exit', resolve);
  });
  expect(Date.now() - started).toBeLessThan(5_000);
  expect([isAlive(tiny), isAlive(postgres)]).toEqual([false, false]);
  await expect(stat(join(data, 'running.json'))).rejects.toThrow('ENOENT');
}, 60_000);

test('does not touch a folder that holds other things', async () => {
  await writeFile(join(data, 'thesis.txt'), 'mine');
  const portal = begin(await anyFreePort());
  await portal.until((message) => message.failed !== undefined);
  expect(portal.now.failed).toContain('thesis.txt');
  expect(await readFile(join(data, 'thesis.txt'), 'utf8')).toBe('mine');
}, 60_000);

test('keeps secrets readable for their owner only', async () => {
  await launch(await anyFreePort());
  const { mode } = await stat(join(data, 'secrets.json'));
  expect(mode & 0o777).toBe(0o600);
}, 60_000);
