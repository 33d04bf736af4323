import type { MigrationInterface, QueryRunner } from 'typeorm';
import { enableRowSecurity, grantToApplication } from '../../database/row-security.js';

/**
 * Jobs of the portal. The outbox is the truth about a job; the queue behind it may be emptied at any moment.
 * Application code writes through `bundel.enqueue`; an actor reads jobs of the own organisation and changes none.
 */
export class Outbox1767225610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(outboxTable);
    await runner.query(
      `create unique index outbox_not_started on outbox (job, dedup_key) where dedup_key is not null and started_at is null`,
    );
    await runner.query(`create index outbox_pending on outbox (available_at) where state = 'pending'`);
    await runner.query(`create index outbox_dispatched on outbox (dispatched_at) where state = 'dispatched'`);
    await runner.query(`create index outbox_failed on outbox (finished_at) where state = 'failed'`);
    await enableRowSecurity(runner, 'outbox', { read: ownJob, write: 'false' });
    await grantToApplication(runner, 'outbox');
    await runner.query(`
      create table job_schedule (
        name text primary key,
        cadence text not null,
        next_run_at timestamptz not null,
        last_run_at timestamptz
      )`);
    await grantToApplication(runner, 'job_schedule');
    await runner.query(enqueueFunction);
    await runner.query(wakeFunction);
    await runner.query(
      `create trigger outbox_wake after insert on outbox for each statement execute function bundel.outbox_wake()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table job_schedule`);
    await runner.query(`drop table outbox`);
    await runner.query(`drop function bundel.outbox_wake()`);
    await runner.query(`drop function bundel.enqueue(text, int, jsonb, text, uuid, uuid, timestamptz)`);
  }
}

const ownJob = `organisation_id = bundel.organisation_id()
  or (organisation_id is null and person_id = bundel.person_id())`;

const outboxTable = `
  create table outbox (
    id uuid primary key default uuidv7(),
    job text not null,
    version int not null,
    payload jsonb not null,
    dedup_key text,
    state text not null default 'pending' check (state in ('pending', 'dispatched', 'completed', 'failed')),
    attempts int not null default 0,
    available_at timestamptz not null default clock_timestamp(),
    created_at timestamptz not null default clock_timestamp(),
    dispatched_at timestamptz,
    started_at timestamptz,
    finished_at timestamptz,
    result jsonb,
    error text,
    progress_done bigint not null default 0,
    progress_total bigint,
    progress_message text,
    organisation_id uuid,
    person_id uuid,
    check ((finished_at is not null) = (state in ('completed', 'failed')))
  )`;

/**
 * Two requests with one key that have not started are one job. Once it runs a new request is a new job:
 * the running one may have read older facts. The scope is lifted for the insert only, because the job that
 * is already waiting may belong to another organisation.
 */
const enqueueFunction = `
  create function bundel.enqueue(
    p_job text, p_version int, p_payload jsonb, p_dedup_key text,
    p_organisation_id uuid, p_person_id uuid, p_available_at timestamptz
  ) returns uuid language plpgsql as $$
  declare
    caller_scope text := coalesce(current_setting('bundel.scope', true), '');
    job_id uuid;
  begin
    perform set_config('bundel.scope', 'system', true);
    loop
      insert into outbox (job, version, payload, dedup_key, organisation_id, person_id, available_at)
      values (p_job, p_version, p_payload, p_dedup_key, p_organisation_id, p_person_id,
              coalesce(p_available_at, clock_timestamp()))
      on conflict (job, dedup_key) where dedup_key is not null and started_at is null do nothing
      returning id into job_id;
      exit when job_id is not null;
      select id into job_id from outbox where job = p_job and dedup_key = p_dedup_key and started_at is null;
      exit when job_id is not null;
    end loop;
    perform set_config('bundel.scope', caller_scope, true);
    return job_id;
  end $$`;

const wakeFunction = `
  create function bundel.outbox_wake() returns trigger language plpgsql as $$
  begin
    perform pg_notify('bundel_outbox', '');
    return null;
  end $$`;
