import { migrate } from '@bundel/platform';
import { portalEntities as entities, portalMigrations as migrations } from '@bundel/composition';

/** Runs the migrations of all contexts as the role that owns the tables; returns the names of those that ran. */
export function migrateAll(ownerUrl: string): Promise<string[]> {
  return migrate({ ownerUrl, migrations, entities });
}
