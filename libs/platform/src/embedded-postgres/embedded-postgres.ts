import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { initialise, isInitialised, prepareCluster, runProgram, type Cluster } from './cluster.js';
import { loadCredentials, type DatabaseCredentials } from './credentials.js';
import { freePortFrom } from './free-port.js';
import { Guard } from './guard.js';
import { clearLeftBehind, stopPostmaster } from './postmaster.js';
import { appRole, ownerRole, provisionRoles } from './roles.js';
import { postgresArguments } from './settings.js';

export interface EmbeddedPostgresOptions {
  /** Folder for data and generated passwords; made when missing. */
  readonly folder: string;
  /** Preferred port; the next free one is taken when it is busy. */
  readonly port?: number;
  /** Name of the database to make, owned by the owner role; null makes none. */
  readonly database?: string | null;
  /** False only for tests: nothing waits for the disk. */
  readonly durable?: boolean;
  /** True only for tests: the folder is removed at the end, also when we are killed. */
  readonly temporary?: boolean;
  /** Receives what PostgreSQL writes. */
  readonly onLog?: (text: string) => void;
  /** Receives sentences for the person who started it. */
  readonly onNote?: (sentence: string) => void;
}

/** A running embedded PostgreSQL 18. */
export interface EmbeddedPostgres {
  readonly port: number;
  readonly pid: number;
  /** Superuser, database `postgres`: for making and dropping databases only. */
  readonly adminUrl: string;
  /** Role that owns tables: for migrations. */
  readonly ownerUrl: string;
  /** Role of the running programs. */
  readonly appUrl: string;
  /** Resolves when PostgreSQL has ended, with what it wrote last; also after `stop`. */
  readonly ended: Promise<string>;
  /** Ends connections, writes everything to disk and stops; resolves when the process is gone. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL in a folder: makes the database at the first start, clears what a killed start left behind,
 * chooses a free port, makes the owner and the application role.
 * @throws Error whose message holds what PostgreSQL wrote
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder);
  const durable = options.durable ?? true;
  const cluster = await prepareCluster(folder);
  if (cluster.runAs.note !== null) options.onNote?.(cluster.runAs.note);
  const credentials = await loadCredentials(folder);
  if (!(await isInitialised(cluster))) await initialise(cluster, credentials.superuser, durable);
  const running = await startWithRetries(cluster, { ...options, durable });
  const guard = Guard.watch(running.pid, cluster.pgdata, options.temporary === true ? folder : null);
  const database = options.database === undefined ? 'bundel' : options.database;
  const urls = urlsOf(running.port, credentials, database ?? 'postgres');
  const stop = async (): Promise<void> => {
    await stopPostmaster(running.pid);
    await running.ended;
    guard.dismiss();
    if (options.temporary === true) await rm(folder, { recursive: true, force: true });
  };
  try {
    await provisionRoles(urls.adminUrl, credentials, database);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...urls, port: running.port, pid: running.pid, ended: running.ended, stop };
}

function urlsOf(port: number, credentials: DatabaseCredentials, database: string) {
  const url = (role: string, password: string, name: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${name}`;
  return {
    adminUrl: url('postgres', credentials.superuser, 'postgres'),
    ownerUrl: url(ownerRole, credentials.owner, database),
    appUrl: url(appRole, credentials.app, database),
  };
}

interface Running {
  readonly port: number;
  readonly pid: number;
  readonly ended: Promise<string>;
}

async function startWithRetries(
  cluster: Cluster,
  options: EmbeddedPostgresOptions & { durable: boolean },
): Promise<Running> {
  const attempts = 8;
  for (let attempt = 1; ; attempt += 1) {
    const left = await clearLeftBehind(cluster.pgdata);
    if (left === 'orphan-stopped')
      options.onNote?.('A PostgreSQL of an earlier start still ran here; it is stopped.');
    const port = await freePortFrom(options.port ?? 4083);
    const args = postgresArguments({ pgdata: cluster.pgdata, port, durable: options.durable });
    const child = runProgram(cluster, cluster.binaries.postgres, args);
    try {
      return { port, ...(await ready(child, options.onLog)) };
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      if (attempt === attempts || !passing.test(text)) throw error;
      await sleep(250 * attempt);
    }
  }
}

/** Causes that pass by themselves: a port taken meanwhile, processes of a killed PostgreSQL that are still ending. */
const passing = /Address already in use|lock file|shared memory block|is being used by|still in use/i;

async function ready(child: ChildProcess, onLog?: (text: string) => void): Promise<Omit<Running, 'port'>> {
  let tail = '';
  const ended = new Promise<string>((resolveEnd) => {
    child.once('close', () => resolveEnd(tail.trim()));
  });
  await new Promise<void>((resolveReady, reject) => {
    child.once('error', reject);
    child.stdout?.on('data', (chunk: Buffer) => onLog?.(chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => {
      tail = (tail + chunk.toString()).slice(-8_000);
      onLog?.(chunk.toString());
      if (tail.includes('database system is ready to accept connections')) resolveReady();
    });
    void ended.then((text) =>
      reject(new Error(`PostgreSQL did not start. It says:\n${text || '(nothing)'}`)),
    );
  });
  return { pid: child.pid ?? 0, ended };
}
