/**
 * Jest globalSetup of the kinds that need a database: one embedded PostgreSQL per run in a temporary folder
 * and a template database with all migrations. Several Jest projects share it.
 */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import './typescript.mjs';

const template = 'bundel_template';

export default async function databaseUp() {
  if (process.env.TEST_DATABASE_ADMIN_URL !== undefined) return;
  const { startEmbeddedPostgres } =
    await import('../../libs/platform/src/embedded-postgres/embedded-postgres.ts');
  const { anyFreePort } = await import('../../libs/platform/src/embedded-postgres/free-port.ts');
  const server = await startEmbeddedPostgres({
    folder: await mkdtemp(join(tmpdir(), 'bundel-test-')),
    port: await anyFreePort(),
    database: template,
    durable: false,
    temporary: true,
  });
  globalThis.bundelTestDatabase = server;
  try {
    const { migrateAll } = await import('../../apps/launcher/src/migrate-all.ts');
    await migrateAll(server.ownerUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env.TEST_DATABASE_ADMIN_URL = server.adminUrl;
  process.env.TEST_DATABASE_OWNER_URL = server.ownerUrl;
  process.env.TEST_DATABASE_APP_URL = server.appUrl;
  process.env.TEST_DATABASE_TEMPLATE = template;
}
