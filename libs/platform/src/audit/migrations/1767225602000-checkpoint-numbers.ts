import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checkpoints are numbered without gaps: a forged one far ahead would make every later one impossible. */
export class CheckpointNumbers1767225602000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(nextFunction);
    await runner.query(`revoke all on function bundel.audit_checkpoint_next() from public`);
    await runner.query(`
      create trigger audit_checkpoint_next before insert on audit_checkpoint
      for each row execute function bundel.audit_checkpoint_next()`);
    await runner.query(`alter table audit_checkpoint enable always trigger audit_checkpoint_next`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger audit_checkpoint_next on audit_checkpoint`);
    await runner.query(`drop function bundel.audit_checkpoint_next()`);
  }
}

/** Whoever may insert sees every checkpoint (both need the system's scope), so that the highest number is the true one. */
const nextFunction = `
  create function bundel.audit_checkpoint_next() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
  declare
    wanted bigint := coalesce((select max(number) from public.audit_checkpoint), 0) + 1;
  begin
    if new.number <> wanted then
      raise exception 'The next checkpoint has number %, not %.', wanted, new.number using errcode = '23514';
    end if;
    return new;
  end $$`;
