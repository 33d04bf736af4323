import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ground every context stands on: who is asking, as functions that row security calls. */
export class Foundation1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema bundel`);
    await runner.query(`grant usage on schema bundel to bundel_app`);
    await runner.query(`grant usage on schema public to bundel_app`);
    await runner.query(`
      create function bundel.organisation_id() returns uuid language sql stable parallel safe as
      $$ select nullif(current_setting('bundel.organisation_id', true), '')::uuid $$`);
    await runner.query(`
      create function bundel.person_id() returns uuid language sql stable parallel safe as
      $$ select nullif(current_setting('bundel.person_id', true), '')::uuid $$`);
    await runner.query(`
      create function bundel.role() returns text language sql stable parallel safe as
      $$ select coalesce(current_setting('bundel.role', true), '') $$`);
    await runner.query(`
      create function bundel.is_system() returns boolean language sql stable parallel safe as
      $$ select coalesce(current_setting('bundel.scope', true), '') = 'system' $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema bundel cascade`);
    await runner.query(`revoke usage on schema public from bundel_app`);
  }
}
