import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const source = '../../apps/launcher/start/fingerprint.mjs';
const { fingerprintSources } = (await import(source)) as {
  fingerprintSources(root: string): Promise<string>;
};

let root = '';

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bundel-fingerprint-'));
  await write('libs/kernel/src/money.ts', 'export const money = 1;');
  await write('package-lock.json', '{}');
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function changes(act: () => Promise<void>): Promise<boolean> {
  const before = await fingerprintSources(root);
  await act();
  return (await fingerprintSources(root)) !== before;
}

test('a changed, a new and a renamed source change the fingerprint', async () => {
  expect(await changes(() => write('libs/kernel/src/money.ts', 'export const money = 2;'))).toBe(true);
  expect(await changes(() => write('libs/kernel/src/date.ts', ''))).toBe(true);
  expect(await changes(() => rm(join(root, 'libs/kernel/src/date.ts')))).toBe(true);
});

test('a change of the lock file changes the fingerprint', async () => {
  expect(await changes(() => write('package-lock.json', '{"a":1}'))).toBe(true);
});

test('a test, a build, a document and a later time do not', async () => {
  expect(await changes(() => write('libs/kernel/src/money.spec.ts', 'x'))).toBe(false);
  expect(await changes(() => write('libs/kernel/dist/money.js', 'x'))).toBe(false);
  expect(await changes(() => write('libs/kernel/README.md', 'x'))).toBe(false);
  const later = new Date(Date.now() + 60_000);
  expect(await changes(() => utimes(join(root, 'libs/kernel/src/money.ts'), later, later))).toBe(false);
});
