import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Secrets of one data folder, made at its first start. */
export interface Secrets {
  readonly sessionSecret: string;
  readonly oidcClientSecret: string;
  readonly metricsToken: string;
  readonly databaseAppPassword: string;
}

const names = ['sessionSecret', 'oidcClientSecret', 'metricsToken', 'databaseAppPassword'] as const;

/** Reads the secrets and makes those that are missing; readable by their owner only. */
export async function loadSecrets(data: string): Promise<Secrets> {
  const file = join(data, 'secrets.json');
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const known = JSON.parse(text) as Partial<Secrets>;
  const all = Object.fromEntries(
    names.map((name) => [name, known[name] ?? randomBytes(32).toString('base64url')]),
  ) as unknown as Secrets;
  if (names.some((name) => known[name] === undefined)) {
    await writeFile(`${file}.new`, JSON.stringify(all, null, 2), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  return all;
}

/** The Ed25519 key that signs audit checkpoints; its public half lies beside it. Returns the private key's path. */
export async function ensureAuditKey(data: string): Promise<string> {
  const folder = join(data, 'keys');
  const file = join(folder, 'audit.pem');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const handle = await open(file, 'r').catch(() => null);
  if (handle !== null) {
    await handle.close();
    return file;
  }
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  await writeFile(join(folder, 'audit.pub.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  await writeFile(`${file}.new`, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return file;
}
