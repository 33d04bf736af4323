import { spawn, type ChildProcess } from 'node:child_process';
import { chown, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPostgresBinaries, type PostgresBinaries } from './binaries.js';
import { chooseRunAs, giveFolderTo, type RunAs } from './run-as.js';
import { initdbArguments } from './settings.js';

/** Major version of the embedded PostgreSQL; part of the folder's name because data of another version does not open. */
export const postgresVersion = '18';

/** A database folder and the way to run programs on it. */
export interface Cluster {
  readonly home: string;
  readonly pgdata: string;
  readonly binaries: PostgresBinaries;
  readonly runAs: RunAs;
}

/** Finds programs, folder and user; makes the folders, not yet the database. */
export async function prepareCluster(folder: string): Promise<Cluster> {
  const home = join(folder, 'postgres');
  // Others may pass through, never look inside: as root, PostgreSQL may have to run as another user.
  await mkdir(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  await mkdir(home, { recursive: true, mode: 0o700 });
  const binaries = await findPostgresBinaries();
  const runAs = await chooseRunAs([home, binaries.postgres]);
  await giveFolderTo(home, runAs.owner);
  return { home, pgdata: join(home, postgresVersion), binaries, runAs };
}

/** True when `initdb` has finished here once. */
export async function isInitialised(cluster: Cluster): Promise<boolean> {
  return stat(join(cluster.home, 'initialised')).then(
    () => true,
    () => false,
  );
}

/** Makes an empty database; what an interrupted attempt left is thrown away first. */
export async function initialise(
  cluster: Cluster,
  superuserPassword: string,
  durable: boolean,
): Promise<void> {
  const passwordFile = join(cluster.home, 'initial-password');
  await rm(cluster.pgdata, { recursive: true, force: true });
  await writeFile(passwordFile, `${superuserPassword}\n`, { mode: 0o600 });
  if (cluster.runAs.owner !== null)
    await chown(passwordFile, cluster.runAs.owner.uid, cluster.runAs.owner.gid);
  try {
    const args = initdbArguments({ pgdata: cluster.pgdata, passwordFile, durable });
    await finished(runProgram(cluster, cluster.binaries.initdb, args));
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeFile(join(cluster.home, 'initialised'), `PostgreSQL ${postgresVersion}\n`);
}

/** Starts a PostgreSQL program in its own session, so that Ctrl-C in the terminal reaches us and not it. */
export function runProgram(cluster: Cluster, program: string, args: readonly string[]): ChildProcess {
  const words = [...cluster.runAs.prefix, program, ...args];
  const environment: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' };
  for (const name of Object.keys(environment)) if (name.startsWith('PG')) delete environment[name];
  return spawn(words[0] ?? program, words.slice(1), {
    cwd: cluster.home,
    detached: true,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cluster.runAs.dropTo ?? {}),
  });
}

function finished(child: ChildProcess): Promise<void> {
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The database could not be made. PostgreSQL says:\n${output.trim()}`));
    });
  });
}
