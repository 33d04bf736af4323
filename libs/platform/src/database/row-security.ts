import type { QueryRunner } from 'typeorm';

export interface RowSecurityRule {
  /** SQL condition for rows that may be read. */
  readonly read: string;
  /** SQL condition for rows that may be written; the reading condition when left out. */
  readonly write?: string;
}

/** The row belongs to the organisation that acts. */
export const ownOrganisation = 'organisation_id = bundel.organisation_id()';
/** The row belongs to the person who acts. */
export const ownPerson = 'person_id = bundel.person_id()';

/**
 * Forces row security on a tenant table: also the table's owner is bound, and without a context no row is visible.
 * The portal's own work (jobs, login, seeds) passes through `bundel.is_system()`.
 */
export async function enableRowSecurity(
  runner: QueryRunner,
  table: string,
  rule: RowSecurityRule,
): Promise<void> {
  const write = rule.write ?? rule.read;
  await runner.query(`alter table "${table}" enable row level security`);
  await runner.query(`alter table "${table}" force row level security`);
  await runner.query(
    `create policy "${table}_read" on "${table}" for select using (bundel.is_system() or (${rule.read}))`,
  );
  await runner.query(
    `create policy "${table}_write" on "${table}" for all
       using (bundel.is_system() or (${write})) with check (bundel.is_system() or (${write}))`,
  );
}

/** What the application role may do with a table; the default is everything but truncate, references and trigger. */
export async function grantToApplication(
  runner: QueryRunner,
  table: string,
  privileges = 'select, insert, update, delete',
): Promise<void> {
  await runner.query(`grant ${privileges} on "${table}" to bundel_app`);
}
