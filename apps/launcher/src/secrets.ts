import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LaunchFailure } from './launch-failure.js';

/** Secrets of one data folder, made at its first start. */
export interface Secrets {
  readonly sessionSecret: string;
  readonly oidcClientSecret: string;
  readonly metricsToken: string;
  readonly databaseAppPassword: string;
}

const names = ['sessionSecret', 'oidcClientSecret', 'metricsToken', 'databaseAppPassword'] as const;
const shortest = 32;
const restoreOrRemove = 'Restore it from a backup, or remove it: a start without it makes new ones.';
const noSigningKey = 'is no Ed25519 private key, so the audit trail cannot be signed.';
const restoreOrBeginAnew =
  'Restore it from a backup, or begin a new trail with --reset, which throws all data away.';
const restoreOrReset = 'Restore it from a backup, or throw all data away and begin anew with --reset.';

/** Reads the secrets and makes those that are missing; readable by their owner only. */
export async function loadSecrets(data: string): Promise<Secrets> {
  const file = join(data, 'secrets.json');
  const known: Partial<Record<string, unknown>> = (await readJson(file, restoreOrRemove)) ?? {};
  const weak = names.filter((name) => known[name] !== undefined && !isSecret(known[name]));
  if (weak.length > 0) {
    throw new LaunchFailure(
      `${file} holds no usable ${weak.join(', ')}: a secret has at least ${shortest} characters. ${restoreOrRemove}`,
    );
  }
  const all = Object.fromEntries(
    names.map((name) => [name, known[name] ?? randomBytes(32).toString('base64url')]),
  ) as unknown as Secrets;
  if (names.some((name) => known[name] === undefined)) {
    await writeFile(`${file}.new`, JSON.stringify(all, null, 2), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  return all;
}

/**
 * Looks at the files that other programs read, so that a damaged one is told before anything starts.
 * @throws LaunchFailure naming the file and the remedy
 */
export async function inspectKeptSecrets(data: string): Promise<void> {
  const provider = join(data, 'idp-keys.json');
  const keys = await readJson(provider, restoreOrRemove);
  if (keys !== null && !(holdsSome(keys['keys']) && holdsSome(keys['cookieKeys'])))
    throw new LaunchFailure(`${provider} holds no keys of the login provider. ${restoreOrRemove}`);
  const database = join(data, 'database-credentials.json');
  const passwords = await readJson(database, restoreOrReset);
  const missing = ['superuser', 'owner', 'app'].filter(
    (role) => passwords !== null && !isText(passwords[role]),
  );
  if (missing.length > 0)
    throw new LaunchFailure(`${database} holds no password of ${missing.join(', ')}. ${restoreOrReset}`);
}

/** Where settings put the audit key and the signed checkpoints, when not in the data folder. */
export interface AuditPlaces {
  readonly AUDIT_KEY_FILE?: string | undefined;
  readonly AUDIT_CHECKPOINT_DIR?: string | undefined;
}

/**
 * The Ed25519 key that signs audit checkpoints; its public half lies beside it. Returns the private key's path.
 * A key that went missing is never replaced silently: the trail it signed could not be told from a forged one.
 * A key that a setting names is never made: whoever keeps it elsewhere puts it there.
 */
export async function ensureAuditKey(data: string, places: AuditPlaces = {}): Promise<string> {
  const { AUDIT_KEY_FILE: named, AUDIT_CHECKPOINT_DIR: checkpoints } = places;
  if (checkpoints !== undefined) await inspectCheckpoints(checkpoints);
  if (named !== undefined) return inspectNamedKey(named);
  const folder = join(data, 'keys');
  const file = join(folder, 'audit.pem');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const pem = await readIfThere(file);
  if (pem !== null) {
    if (!isSigningKey(pem)) throw new LaunchFailure(`${file} ${noSigningKey} ${restoreOrBeginAnew}`);
    return file;
  }
  const witness = await signedBefore(data, checkpoints ?? join(data, 'audit-checkpoints'));
  if (witness !== null)
    throw new LaunchFailure(
      `${file} is missing, while ${witness} shows that it signed this audit trail. ${restoreOrBeginAnew}`,
    );
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  // The private key first: a start that is killed in between leaves no public half without its private one.
  await writeFile(`${file}.new`, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  await rename(`${file}.new`, file);
  await writeFile(join(folder, 'audit.pub.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  return file;
}

async function inspectNamedKey(file: string): Promise<string> {
  const pem = await readIfThere(file);
  if (pem === null)
    throw new LaunchFailure(
      `AUDIT_KEY_FILE names ${file}, which does not exist. Put the key there (openssl genpkey -algorithm ed25519 makes a first one), or unset AUDIT_KEY_FILE.`,
    );
  if (!isSigningKey(pem))
    throw new LaunchFailure(
      `AUDIT_KEY_FILE: ${file} ${noSigningKey} Restore it from a backup, or name another file.`,
    );
  return file;
}

/** A folder that is still to be made is right: the worker makes it. */
async function inspectCheckpoints(folder: string): Promise<void> {
  const problem = await access(folder, constants.R_OK | constants.W_OK | constants.X_OK).then(
    async () => ((await stat(folder)).isDirectory() ? null : 'is no folder'),
    ({ code }: NodeJS.ErrnoException) => (code === 'ENOENT' ? null : `cannot be used (${code ?? 'unknown'})`),
  );
  if (problem !== null)
    throw new LaunchFailure(
      `AUDIT_CHECKPOINT_DIR: ${folder} ${problem}, so signed checkpoints cannot be kept. Name a folder in which this user may write.`,
    );
}

/** What shows that a key signed here before: its public half or a checkpoint. */
async function signedBefore(data: string, folder: string): Promise<string | null> {
  const publicHalf = join(data, 'keys', 'audit.pub.pem');
  if ((await readIfThere(publicHalf)) !== null) return publicHalf;
  const [checkpoint] = await readdir(folder).catch(() => []);
  return checkpoint === undefined ? null : join(folder, checkpoint);
}

function isSigningKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isSecret = (value: unknown): boolean => typeof value === 'string' && value.length >= shortest;
const holdsSome = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

async function readJson(file: string, remedy: string): Promise<Record<string, unknown> | null> {
  const text = await readIfThere(file);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Told below like any other content that is not ours.
  }
  throw new LaunchFailure(`${file} is damaged and cannot be read. ${remedy}`);
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new LaunchFailure(
      `${file} cannot be read (${code ?? 'unknown'}). Give its owner the right to read it.`,
    );
  }
}
