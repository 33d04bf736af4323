/** Migrates the database of `TEST_DATABASE_OWNER_URL`, in a process of its own. */
import './typescript.mjs';

const { migrateAll } = await import('../../apps/launcher/src/migrate-all.ts');
await migrateAll(process.env.TEST_DATABASE_OWNER_URL);
