import { expect, test } from '@jest/globals';
import pg from 'pg';
import { useTestDatabase } from './use-test-database.js';

const database = useTestDatabase();
const other = useTestDatabase();

async function ask(url: string, text: string): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return ((await client.query(text)).rows as Record<string, unknown>[])[0] ?? {};
  } finally {
    await client.end();
  }
}

test('a suite has a PostgreSQL 18 database of its own', async () => {
  const row = await ask(
    database.ownerUrl,
    'select current_database() as name, current_user as role, version()',
  );
  expect(row).toMatchObject({ name: database.name, role: 'bundel_owner' });
  expect(row.version).toContain('PostgreSQL 18.4');
  expect(other.name).not.toBe(database.name);
});

test('the role of the programs owns nothing and cannot escape row security', async () => {
  const row = await ask(
    database.appUrl,
    'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
  );
  expect(row).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
});

test('a database of one suite is not open to everybody', async () => {
  const row = await ask(
    database.appUrl,
    `select has_database_privilege('public', current_database(), 'connect') as open`,
  );
  expect(row).toEqual({ open: false });
});

test('the template holds all migrations', async () => {
  const row = await ask(database.ownerUrl, 'select count(*)::int as migrations from schema_migration');
  expect(row.migrations).toBeGreaterThan(0);
});
