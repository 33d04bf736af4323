import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '@bundel/platform';
import { PublicKeyController } from './public-key.controller.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundel-audit-key-'));
});
afterAll(() => rm(folder, { recursive: true }));

const controller = (file?: string) => new PublicKeyController({ AUDIT_KEY_FILE: file } as Config);

test('gives the public half only', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const file = join(folder, 'audit.pem');
  await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const pem = await controller(file).publicKey();
  expect(pem).toBe(publicKey.export({ type: 'spki', format: 'pem' }));
  expect(pem).not.toContain('PRIVATE');
});

test('does not exist where the trail is not sealed', async () => {
  await expect(controller().publicKey()).rejects.toMatchObject({ status: 404 });
});
