import pg from 'pg';
import type { DatabaseCredentials } from './credentials.js';

/** Role that owns the tables and runs migrations. */
export const ownerRole = 'bundel_owner';
/** Role of the running programs: owns nothing and never escapes row security. */
export const appRole = 'bundel_app';

/** Makes the two roles and the database, or sets them right when they exist. */
export async function provisionRoles(
  adminUrl: string,
  credentials: DatabaseCredentials,
  database: string | null,
): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await ensureRole(client, ownerRole, credentials.owner);
    await ensureRole(client, appRole, credentials.app);
    if (database !== null) await ensureDatabase(client, database);
  } finally {
    await client.end();
  }
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  const secret = client.escapeLiteral(password);
  await client.query(
    `${verb} role ${client.escapeIdentifier(role)} login nosuperuser nocreatedb nocreaterole nobypassrls noreplication password ${secret}`,
  );
}

async function ensureDatabase(client: pg.Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database);
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (rowCount === 0) await client.query(`create database ${name} owner ${ownerRole}`);
  await client.query(`revoke connect, temporary on database ${name} from public`);
  await client.query(`grant connect, temporary on database ${name} to ${appRole}`);
}
