import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { ownerRole, startEmbeddedPostgres } from '@bundel/platform';
import { LaunchFailure } from './launch-failure.js';
import { RunningLock } from './running-lock.js';

export interface TrailDatabase {
  readonly url: string;
  close(): Promise<void>;
}

/** The database to verify: the one that was named, the running one of a data folder, or that folder's own, started for the time being. */
export async function openTrailDatabase(places: {
  readonly url: string | null;
  readonly data: string;
}): Promise<TrailDatabase> {
  if (places.url !== null) return { url: places.url, close: () => Promise.resolve() };
  const running = await runningDatabase(places.data);
  if (running !== null) return { url: running, close: () => Promise.resolve() };
  // The lock keeps a portal from starting on this folder meanwhile, and speaks when one is starting now.
  const lock = await RunningLock.take(places.data);
  try {
    const server = await startEmbeddedPostgres({ folder: places.data });
    return {
      url: server.ownerUrl,
      close: async () => {
        await server.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Address of the PostgreSQL that runs on this folder, or null. Only that one knows the folder's generated password. */
async function runningDatabase(data: string): Promise<string | null> {
  const credentials = await readFile(join(data, 'database-credentials.json'), 'utf8').catch(() => {
    throw new LaunchFailure(`There is no portal database in ${data}. Name its folder with --data <folder>.`);
  });
  const { owner } = JSON.parse(credentials) as { readonly owner: string };
  const state = await readFile(join(data, 'postgres', '18', 'postmaster.pid'), 'utf8').catch(() => '');
  const port = Number.parseInt(state.split('\n')[3] ?? '', 10);
  if (!Number.isInteger(port)) return null;
  const url = `postgresql://${ownerRole}:${owner}@127.0.0.1:${port}/bundel`;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return url;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}
