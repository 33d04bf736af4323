import 'reflect-metadata';
import { migrateAll } from './migrate-all.js';
import { seedAll } from './seed-all.js';

/**
 * Migrates as the owner of the tables, brings the reference data and ends: the one-shot step before new copies of
 * api and worker start. `npm start` does the same by itself. Demo data comes only with `--demo`.
 */
async function main(): Promise<void> {
  const ownerUrl = process.env['DATABASE_OWNER_URL'];
  if (!ownerUrl)
    throw new Error('DATABASE_OWNER_URL is missing: the connection of the role that owns the tables.');
  const ran = await migrateAll(ownerUrl);
  const seeded = await seedAll(ownerUrl, {
    demo: process.argv.includes('--demo'),
    loginIssuer: process.env['OIDC_ISSUER'] ?? 'http://localhost:4081',
  });
  for (const line of [...ran, ...seeded]) process.stdout.write(`${line}\n`);
  process.stdout.write(`${ran.length} migrations ran, ${seeded.length} seeds had something to bring.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
