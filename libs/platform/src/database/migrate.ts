import { createDataSource, type Entities, type Migration } from './data-source.js';

export interface MigrateOptions {
  readonly ownerUrl: string;
  readonly migrations: readonly Migration[];
  readonly entities?: Entities;
}

/** Migrations of all contexts in one timestamp order. Two that share a timestamp would have no order: refused. */
export function inOrder(migrations: readonly Migration[]): Migration[] {
  const stamped = migrations.map((migration) => ({ migration, stamp: Number(migration.name.slice(-13)) }));
  stamped.sort((a, b) => a.stamp - b.stamp);
  stamped.forEach((entry, index) => {
    if (!Number.isFinite(entry.stamp))
      throw new Error(`Migration ${entry.migration.name} must end in a 13-digit timestamp.`);
    if (index > 0 && stamped[index - 1]?.stamp === entry.stamp) {
      throw new Error(
        `Migration ${entry.migration.name} shares its timestamp with ${stamped[index - 1]?.migration.name}.`,
      );
    }
  });
  return stamped.map((entry) => entry.migration);
}

/**
 * Runs what has not run yet, as owner, one transaction per migration. Two processes that migrate at once wait for each other.
 * @returns names of the migrations that ran.
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const source = createDataSource({
    url: options.ownerUrl,
    entities: options.entities ?? [],
    migrations: inOrder(options.migrations),
    poolSize: 2,
    applicationName: 'bundel-migrate',
  });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('bundel.migrate'))`);
    const ran = await source.runMigrations({ transaction: 'each' });
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query(`select pg_advisory_unlock(hashtext('bundel.migrate'))`).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}
