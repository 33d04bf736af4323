import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource, inOrder } from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import type { DataSource } from 'typeorm';
import { portalEntities as entities, portalMigrations as migrations } from '@bundel/composition';

const database = useTestDatabase();

describe('the migrations of all contexts', () => {
  let source: DataSource;

  beforeAll(async () => {
    source = createDataSource({
      url: database.ownerUrl,
      entities,
      migrations: inOrder(migrations),
      poolSize: 2,
    });
    await source.initialize();
  });

  afterAll(() => source.destroy());

  const tables = async (): Promise<string[]> => {
    const rows: { name: string }[] = await source.query(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'schema_migration' order by 1`,
    );
    return rows.map((row) => row.name);
  };

  const drift = async (): Promise<string[]> =>
    (await source.driver.createSchemaBuilder().log()).upQueries
      .map((query) => query.query)
      .filter((sql) => !betweenContexts.some((name) => sql.endsWith(`DROP CONSTRAINT "${name}"`)));

  test('leave the tables as the entities describe them', async () => {
    expect(await drift()).toEqual([]);
  });

  test('can all be taken back, leaving nothing', async () => {
    for (let count = migrations.length; count > 0; count -= 1) await source.undoLastMigration();
    expect(await tables()).toEqual([]);
    const left: { left: number }[] = await source.query(
      `select count(*)::integer as left from pg_namespace where nspname = 'bundel'`,
    );
    expect(left[0]?.left).toBe(0);
  });

  test('and run again to the same result', async () => {
    const ran = await source.runMigrations();
    expect(ran).toHaveLength(migrations.length);
    expect(await drift()).toEqual([]);
  });

  test('force row security on every table of the application, or say here why not', async () => {
    const open: { name: string }[] = await source.query(
      `select c.relname as name from pg_class c
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and c.relname <> 'schema_migration'
         and not (relrowsecurity and relforcerowsecurity)
         and has_table_privilege('bundel_app', c.oid, 'select')
       order by 1`,
    );
    expect(open.map((row) => row.name).filter((name) => !withoutTenants.has(name))).toEqual([]);
  });
});

/** Tables without rows of a tenant: checkpoints of the trail, jobs, which carry ids only, and when jobs recur. */
const withoutTenants = new Set(['audit_checkpoint', 'audit_seal', 'job_schedule', 'outbox']);

/** Foreign keys from one context to another: the migration has them, the entities do not know each other. */
const betweenContexts = ['session_person', 'session_membership'];
