import * as platform from '@bundel/platform';
import { migrations } from './contexts.js';

/** Runs the migrations of all contexts as the role that owns the tables. */
export async function migrateAll(ownerUrl: string): Promise<void> {
  const { migrate } = platform as { migrate?: (url: string, list: readonly unknown[]) => Promise<unknown> };
  if (migrate !== undefined) await migrate(ownerUrl, migrations);
}
