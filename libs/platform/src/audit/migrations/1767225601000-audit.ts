import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The trail: one hash chain per organisation, so that bodies never wait for each other.
 * The trigger numbers, links and hashes; the application role may only insert and select, and cannot choose those values.
 */
export class Audit1767225601000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_chain (
        chain uuid primary key,
        length bigint not null default 0,
        head bytea not null default '\\x'::bytea
      )`);
    await runner.query(`
      create table audit_entry (
        chain uuid not null,
        number bigint not null,
        occurred_at timestamptz not null,
        organisation_id uuid,
        person_id uuid,
        person_name text,
        role text,
        action text not null,
        object_type text,
        object_id text,
        result text not null check (result in ('done', 'refused')),
        details jsonb not null default '{}',
        origin text not null,
        request_id text not null,
        previous_hash bytea not null,
        hash bytea not null,
        primary key (chain, number)
      )`);
    await runner.query(
      `create index audit_entry_by_time on audit_entry (organisation_id, occurred_at desc, number desc)`,
    );
    await runner.query(hashFunction);
    await runner.query(linkFunction);
    await runner.query(
      `create trigger audit_entry_link before insert on audit_entry for each row execute function bundel.audit_link()`,
    );
    await runner.query(refuseFunction);
    await runner.query(`
      create trigger audit_entry_frozen before update or delete on audit_entry for each row execute function bundel.audit_refuse()`);
    await runner.query(`
      create trigger audit_entry_kept before truncate on audit_entry for each statement execute function bundel.audit_refuse()`);
    await runner.query(`alter table audit_entry enable row level security`);
    await runner.query(`alter table audit_entry force row level security`);
    await runner.query(`create policy audit_entry_read on audit_entry for select
      using (bundel.is_system() or organisation_id = bundel.organisation_id())`);
    await runner.query(`create policy audit_entry_append on audit_entry for insert with check (
      bundel.is_system() or organisation_id is not distinct from bundel.organisation_id())`);
    await runner.query(`
      create table audit_checkpoint (
        number bigint primary key,
        made_at timestamptz not null,
        document text not null,
        signature text not null
      )`);
    await runner.query(`
      create trigger audit_checkpoint_frozen before update or delete on audit_checkpoint
      for each row execute function bundel.audit_refuse()`);
    await runner.query(`grant select, insert on audit_entry to bundel_app`);
    await runner.query(`grant select, insert on audit_checkpoint to bundel_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table audit_checkpoint`);
    await runner.query(`drop table audit_entry`);
    await runner.query(`drop table audit_chain`);
    for (const name of ['audit_link()', 'audit_refuse()', 'audit_hash(audit_entry)']) {
      await runner.query(`drop function if exists bundel.${name}`);
    }
  }
}

/** Length-prefixed fields, so that no two different rows can write the same text. */
const hashFunction = `
  create function bundel.audit_hash(entry audit_entry) returns bytea language sql stable set timezone = 'UTC' as $$
    select sha256(entry.previous_hash || convert_to((
      select string_agg(case when part is null then '-;' else length(part) || ':' || part || ';' end, '' order by position)
      from unnest(array[
        entry.chain::text, entry.number::text,
        to_char(entry.occurred_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        entry.organisation_id::text, entry.person_id::text, entry.person_name, entry.role,
        entry.action, entry.object_type, entry.object_id, entry.result, entry.details::text,
        entry.origin, entry.request_id
      ]) with ordinality as parts(part, position)), 'UTF8'))
  $$`;

const linkFunction = `
  create function bundel.audit_link() returns trigger language plpgsql security definer set search_path = public as $$
  declare
    last audit_chain%rowtype;
  begin
    new.chain := coalesce(new.organisation_id, '00000000-0000-0000-0000-000000000000');
    insert into audit_chain (chain) values (new.chain) on conflict do nothing;
    select * into last from audit_chain where chain = new.chain for update;
    new.number := last.length + 1;
    new.occurred_at := clock_timestamp();
    new.previous_hash := last.head;
    new.hash := bundel.audit_hash(new);
    update audit_chain set length = new.number, head = new.hash where chain = new.chain;
    return new;
  end $$`;

const refuseFunction = `
  create function bundel.audit_refuse() returns trigger language plpgsql as $$
  begin
    raise exception 'The audit trail is append-only: % on % is refused.', tg_op, tg_table_name using errcode = '42501';
  end $$`;
