import { afterAll, beforeAll } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** Addresses of a suite's own database; readable once `beforeAll` has run. */
export interface TestDatabase {
  /** Role that owns the tables; row security is forced for it too. */
  readonly ownerUrl: string;
  /** Role of the running programs. */
  readonly appUrl: string;
  /** Superuser on the same database: to look behind row security, never for the code under test. */
  readonly superuserUrl: string;
  readonly name: string;
}

/**
 * Gives the suite a database of its own, cloned from the migrated template.
 * It is dropped after the suite, not in it: the suite's own `afterAll` runs after ours and still needs its connections.
 */
export function useTestDatabase(): TestDatabase {
  const name = `suite_${randomBytes(8).toString('hex')}`;
  const database = { ownerUrl: '', appUrl: '', superuserUrl: '', name };
  beforeAll(async () => {
    const template = pg.escapeIdentifier(required('TEST_DATABASE_TEMPLATE'));
    await asAdmin(async (client) => {
      await dropFinished(client);
      await client.query(
        `create database ${name} template ${template} owner bundel_owner strategy file_copy`,
      );
      await client.query(`revoke connect, temporary on database ${name} from public`);
      await client.query(`grant connect, temporary on database ${name} to bundel_app`);
    });
    database.ownerUrl = onDatabase(required('TEST_DATABASE_OWNER_URL'), name);
    database.appUrl = onDatabase(required('TEST_DATABASE_APP_URL'), name);
    database.superuserUrl = onDatabase(required('TEST_DATABASE_ADMIN_URL'), name);
  }, 60_000);
  afterAll(() => asAdmin((client) => client.query(`comment on database ${name} is '${finished}'`)), 60_000);
  return database;
}

const finished = 'its suite has ended';

/** Drops what earlier suites are done with; what is still connected is left to the next one or to the end of the run. */
async function dropFinished(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database d
      where shobj_description(d.oid, 'pg_database') = $1
        and not exists (select from pg_stat_activity a where a.datname = d.datname)`,
    [finished],
  );
  // Another worker may be dropping the same one.
  for (const { name } of rows) await client.query(`drop database if exists ${name}`).catch(() => undefined);
}

async function asAdmin(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: required('TEST_DATABASE_ADMIN_URL') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function onDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set: run this suite as an integration test (*.int-spec.ts) or a story.`);
  }
  return value;
}
