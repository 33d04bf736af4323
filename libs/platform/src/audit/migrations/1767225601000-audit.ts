import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The trail: one hash chain per organisation, so that bodies never wait for each other; what belongs to none has a chain of its own.
 * The trigger numbers, links and hashes under a lock on the chain that is held until commit: numbers have no gaps and stand in the order of commits.
 * The application role may insert and select. It cannot choose number, time or hash, for it may not name those columns.
 */
export class Audit1767225601000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    await runner.query(hashFunction);
    await runner.query(linkFunction);
    await runner.query(refuseFunction);
    // Without this, the application could hang the linking function on a table of its own and move a chain's head.
    for (const name of ['audit_link()', 'audit_refuse()', 'audit_hash(audit_entry)'])
      await runner.query(`revoke all on function bundel.${name} from public`);
    await runner.query(
      `create trigger audit_entry_link before insert on audit_entry for each row execute function bundel.audit_link()`,
    );
    for (const table of ['audit_entry', 'audit_checkpoint', 'audit_seal']) await freeze(runner, table);
    await protectRows(runner);
    await runner.query(`
      grant select, insert (organisation_id, person_id, person_name, role, action, object_type, object_id, result, details,
        origin, request_id) on audit_entry to bundel_app`);
    await runner.query(`grant select on audit_chain to bundel_app`);
    await runner.query(`grant select, insert on audit_checkpoint, audit_seal to bundel_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['audit_seal', 'audit_checkpoint', 'audit_entry', 'audit_chain'])
      await runner.query(`drop table ${table} cascade`);
    for (const name of ['audit_link()', 'audit_refuse()']) await runner.query(`drop function bundel.${name}`);
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
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
  await runner.query(`create index audit_entry_by_time on audit_entry (chain, occurred_at)`);
  await runner.query(`create index audit_entry_by_object on audit_entry (chain, object_id, number)`);
  await runner.query(`create index audit_entry_by_person on audit_entry (chain, person_id, number)`);
  await runner.query(`
    create table audit_checkpoint (
      number bigint primary key check (number > 0),
      made_at timestamptz not null,
      tree_size integer not null,
      root text not null,
      document text not null,
      signature text not null
    )`);
  // Which rows which checkpoint covers: an index of the signed documents, to know what is not sealed yet.
  await runner.query(`
    create table audit_seal (
      chain uuid not null,
      last bigint not null,
      first bigint not null check (first <= last),
      checkpoint bigint not null references audit_checkpoint (number),
      primary key (chain, last)
    )`);
}

/** Per statement, so that it speaks also when row security hides every row; always, so that replica mode does not silence it. */
async function freeze(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`
    create trigger ${table}_frozen before update or delete or truncate on ${table}
    for each statement execute function bundel.audit_refuse()`);
  await runner.query(`alter table ${table} enable always trigger ${table}_frozen`);
}

async function protectRows(runner: QueryRunner): Promise<void> {
  for (const table of ['audit_chain', 'audit_entry', 'audit_checkpoint', 'audit_seal']) {
    await runner.query(`alter table ${table} enable row level security`);
    await runner.query(`alter table ${table} force row level security`);
  }
  await runner.query(`create policy audit_entry_read on audit_entry for select
    using (bundel.is_system() or organisation_id = bundel.organisation_id())`);
  await runner.query(`create policy audit_entry_append on audit_entry for insert
    with check (bundel.is_system() or organisation_id is not distinct from bundel.organisation_id())`);
  // The linking function runs as the owner, whoever inserts.
  await runner.query(
    `create policy audit_chain_link on audit_chain to current_user using (true) with check (true)`,
  );
  await runner.query(`create policy audit_chain_read on audit_chain for select
    using (bundel.is_system() or chain = bundel.organisation_id())`);
  await runner.query(`create policy audit_seal_read on audit_seal for select
    using (bundel.is_system() or chain = bundel.organisation_id())`);
  await runner.query(
    `create policy audit_seal_append on audit_seal for insert with check (bundel.is_system())`,
  );
  // A checkpoint's document names every chain and how long it is.
  await runner.query(`create policy audit_checkpoint_system on audit_checkpoint
    using (bundel.is_system()) with check (bundel.is_system())`);
}

/** Fields with their length in bytes, so that no two different rows write the same text. */
const hashFunction = `
  create function bundel.audit_hash(entry audit_entry) returns bytea language sql stable
  set search_path = pg_catalog, pg_temp as $$
    select sha256(convert_to('bundel-audit-row/1;' || octet_length(entry.previous_hash) || ':', 'UTF8') || entry.previous_hash || convert_to((
      select ';' || string_agg(case when part is null then '-;' else octet_length(part) || ':' || part || ';' end, '' order by position)
      from unnest(array[
        entry.chain::text, entry.number::text,
        to_char(entry.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        entry.organisation_id::text, entry.person_id::text, entry.person_name, entry.role,
        entry.action, entry.object_type, entry.object_id, entry.result, entry.details::text,
        entry.origin, entry.request_id
      ]) with ordinality as parts(part, position)), 'UTF8'))
  $$`;

/** pg_temp stands last: a temporary table named audit_chain must not be taken for the real one. */
const linkFunction = `
  create function bundel.audit_link() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
  declare
    last public.audit_chain%rowtype;
  begin
    new.chain := coalesce(new.organisation_id, '00000000-0000-0000-0000-000000000000');
    select * into last from public.audit_chain where chain = new.chain for update;
    if not found then
      insert into public.audit_chain (chain) values (new.chain) on conflict do nothing;
      select * into strict last from public.audit_chain where chain = new.chain for update;
    end if;
    new.number := last.length + 1;
    new.occurred_at := clock_timestamp();
    new.previous_hash := last.head;
    new.hash := bundel.audit_hash(new);
    update public.audit_chain set length = new.number, head = new.hash where chain = new.chain;
    return new;
  end $$`;

const refuseFunction = `
  create function bundel.audit_refuse() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    raise exception 'The audit trail is append-only: % on % is refused.', tg_op, tg_table_name using errcode = '42501';
  end $$`;
