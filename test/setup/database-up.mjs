/**
 * Jest globalSetup of the kinds that need a database: one embedded PostgreSQL per run in a temporary folder
 * and a template database with all migrations. Several Jest projects share it.
 */
import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
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
    await migrateInOwnProcess(server.ownerUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env.TEST_DATABASE_ADMIN_URL = server.adminUrl;
  process.env.TEST_DATABASE_OWNER_URL = server.ownerUrl;
  process.env.TEST_DATABASE_APP_URL = server.appUrl;
  process.env.TEST_DATABASE_TEMPLATE = template;
}

/**
 * Not in this process: a test file that runs in it would inherit the decorators' registry (a global of @nestjs/graphql)
 * with classes of another realm.
 */
async function migrateInOwnProcess(ownerUrl) {
  const script = fileURLToPath(new URL('migrate-template.mjs', import.meta.url));
  await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, NODE_OPTIONS: '', TEST_DATABASE_OWNER_URL: ownerUrl },
  });
}
