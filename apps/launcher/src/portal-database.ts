import { join } from 'node:path';
import { createWriteStream } from 'node:fs';
import pg from 'pg';
import { appRole, startEmbeddedPostgres, type EmbeddedPostgres } from '@bundel/platform';
import { LaunchFailure } from './launch-failure.js';

/** The database of a running portal, embedded or somebody else's. */
export interface PortalDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly where: string;
  readonly pid: number | null;
  stop(): Promise<void>;
}

interface Settings {
  readonly data: string;
  readonly port: number;
  readonly given: Readonly<Record<string, string | undefined>>;
  readonly appPassword: string;
  readonly tell: (sentence: string) => void;
  readonly giveUp: (failure: Error) => void;
}

/** Opens the database: `DATABASE_URL` when it is set (its owner), else the embedded PostgreSQL. */
export function openDatabase(settings: Settings): Promise<PortalDatabase> {
  const url = settings.given.DATABASE_URL;
  return url ? useGivenDatabase(url, settings) : startOwnDatabase(settings);
}

async function startOwnDatabase(settings: Settings): Promise<PortalDatabase> {
  let stopping = false;
  const log = createWriteStream(join(settings.data, 'logs', 'postgres.log'), { flags: 'a', mode: 0o600 });
  const start = (port: number): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({
      folder: settings.data,
      port,
      onNote: settings.tell,
      onLog: (text) => void log.write(text),
    });
  let server = await start(settings.port);
  const watch = async (): Promise<void> => {
    for (let deaths = 1; ; deaths += 1) {
      const said = await server.ended;
      if (stopping) return;
      if (deaths > 5)
        return settings.giveUp(new LaunchFailure(`PostgreSQL ended six times. It said:\n${said}`));
      settings.tell('PostgreSQL ended unexpectedly; it starts again on the same data.');
      const again = await start(server.port).catch((error: unknown) => error as Error);
      if (again instanceof Error) return settings.giveUp(again);
      if (again.port !== server.port) {
        return settings.giveUp(new LaunchFailure('The port of PostgreSQL was taken meanwhile. Start again.'));
      }
      server = again;
    }
  };
  void watch();
  return {
    ownerUrl: server.ownerUrl,
    appUrl: server.appUrl,
    where: `embedded PostgreSQL 18, port ${server.port}`,
    get pid() {
      return server.pid;
    },
    stop: async () => {
      stopping = true;
      await server.stop();
      log.end();
    },
  };
}

async function useGivenDatabase(ownerUrl: string, settings: Settings): Promise<PortalDatabase> {
  const address = new URL(ownerUrl);
  const appUrl = settings.given.DATABASE_APP_URL ?? (await makeAppRole(ownerUrl, settings.appPassword));
  return {
    ownerUrl,
    appUrl,
    where: `PostgreSQL at ${address.host}, database ${address.pathname.slice(1)}`,
    pid: null,
    stop: () => Promise.resolve(),
  };
}

/** Makes the application role in a given database; its password is generated and stays in the data folder. */
async function makeAppRole(ownerUrl: string, password: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [appRole]);
    const verb = rowCount === 0 ? 'create' : 'alter';
    await client.query(`${verb} role ${appRole} login password ${client.escapeLiteral(password)}`);
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    await client.query(
      `grant connect on database ${client.escapeIdentifier(rows[0]?.name ?? '')} to ${appRole}`,
    );
  } catch (error) {
    throw new LaunchFailure(
      `DATABASE_URL cannot be used: ${error instanceof Error ? error.message : String(error)}\n` +
        `It must be the owner of the database and may need the right to make roles; or make the role ${appRole} yourself and set DATABASE_APP_URL.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
  const address = new URL(ownerUrl);
  address.username = appRole;
  address.password = password;
  return address.href;
}
