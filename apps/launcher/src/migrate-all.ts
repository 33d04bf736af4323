import { migrate } from '@bundel/platform';
import { entities, migrations } from './contexts.js';

/** Runs the migrations of all contexts as the role that owns the tables; returns the names of those that ran. */
export function migrateAll(ownerUrl: string): Promise<string[]> {
  return migrate({ ownerUrl, migrations, entities });
}
