import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureAuditKey, inspectKeptSecrets, loadSecrets } from '../../apps/launcher/src/secrets.js';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'bundel-secrets-'));
});
afterEach(() => rm(data, { recursive: true }));

test('the first start makes the audit key and later starts keep it', async () => {
  const file = await ensureAuditKey(data);
  const made = await readFile(file, 'utf8');
  await ensureAuditKey(data);
  expect(await readFile(file, 'utf8')).toBe(made);
});

test('an audit key that went missing is not replaced', async () => {
  const file = await ensureAuditKey(data);
  await rm(file);
  await expect(ensureAuditKey(data)).rejects.toThrow(/audit\.pem is missing.*backup.*--reset/);
  await rm(join(data, 'keys', 'audit.pub.pem'));
  await mkdir(join(data, 'audit-checkpoints'));
  await writeFile(join(data, 'audit-checkpoints', '1.json'), '{}');
  await expect(ensureAuditKey(data)).rejects.toThrow(/audit\.pem is missing.*backup.*--reset/);
});

test.each(['', 'no key'])('an audit key that holds %j is told with its remedy', async (content) => {
  await writeFile(await ensureAuditKey(data), content);
  await expect(ensureAuditKey(data)).rejects.toMatchObject({
    name: 'Failure',
    message: expect.stringMatching(/audit\.pem .*backup/),
  });
});

test('checkpoints in a folder of their own show as well that a key signed before', async () => {
  const checkpoints = join(data, 'elsewhere');
  await mkdir(checkpoints);
  await writeFile(join(checkpoints, '1.json'), '{}');
  await expect(ensureAuditKey(data, { AUDIT_CHECKPOINT_DIR: checkpoints })).rejects.toThrow(
    /audit\.pem is missing, while .*elsewhere.*backup/,
  );
});

test('an audit key of a setting is used where it lies, and is never made', async () => {
  const named = join(data, 'vault.pem');
  await expect(ensureAuditKey(data, { AUDIT_KEY_FILE: named })).rejects.toThrow(
    /AUDIT_KEY_FILE names .*vault\.pem, which does not exist/,
  );
  await writeFile(named, 'no key');
  await expect(ensureAuditKey(data, { AUDIT_KEY_FILE: named })).rejects.toThrow(
    /vault\.pem is no Ed25519 private key.*backup/,
  );
  await writeFile(named, await readFile(await ensureAuditKey(data)));
  expect(await ensureAuditKey(data, { AUDIT_KEY_FILE: named })).toBe(named);
});

test('a file where the folder of checkpoints should be is told with its remedy', async () => {
  const wrong = join(data, 'file');
  await writeFile(wrong, '', { mode: 0o755 });
  await expect(ensureAuditKey(data, { AUDIT_CHECKPOINT_DIR: wrong })).rejects.toThrow(
    /AUDIT_CHECKPOINT_DIR: .*file is no folder.*Name a folder/,
  );
});

test.each(['', '{', '[]', 'null', '{"sessionSecret":"short"}', '{"metricsToken":7}'])(
  'secrets that hold %j are told with their remedy',
  async (content) => {
    await writeFile(join(data, 'secrets.json'), content);
    await expect(loadSecrets(data)).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(/secrets\.json .*backup/),
    });
  },
);

test.each([
  ['idp-keys.json', '{'],
  ['idp-keys.json', '{"keys":[]}'],
  ['database-credentials.json', ''],
  ['database-credentials.json', '{"owner":"x"}'],
])('%s that holds %j is told with its remedy', async (name, content) => {
  await inspectKeptSecrets(data);
  await writeFile(join(data, name), content);
  await expect(inspectKeptSecrets(data)).rejects.toMatchObject({
    name: 'Failure',
    message: expect.stringMatching(new RegExp(`${name} .*backup`)),
  });
});
