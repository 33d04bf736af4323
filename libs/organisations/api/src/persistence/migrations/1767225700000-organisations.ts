import { grantToApplication } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public bodies are public data and readable without a context; a supplier is visible to itself only. */
export class Organisations1767225700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(organisation);
    await runner.query(
      `create unique index organisation_kvk_key on organisation (kvk_number) where kvk_number is not null`,
    );
    await runner.query(
      `create unique index organisation_oin_key on organisation (oin) where oin is not null`,
    );
    await runner.query(`create unique index organisation_foreign_number_key
      on organisation (foreign_register, foreign_number) where foreign_number is not null`);
    await runner.query(
      `create index organisation_by_sort_name on organisation (sort_name collate "C", id) where kind <> 'supplier'`,
    );
    await runner.query(`
      create table organisation_name (
        id uuid primary key default uuidv7(),
        organisation_id uuid not null,
        valid_from date,
        valid_until date,
        name text not null,
        constraint organisation_name_organisation foreign key (organisation_id) references organisation (id),
        constraint organisation_name_period check (valid_until is null or valid_until > valid_from)
      )`);
    await runner.query(
      `create unique index organisation_name_current_key on organisation_name (organisation_id) where valid_until is null`,
    );
    await secure(runner);
    await grantToApplication(runner, 'organisation', 'select, insert, update');
    await grantToApplication(runner, 'organisation_name', 'select, insert, update');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table organisation_name`);
    await runner.query(`drop table organisation`);
  }
}

/** Written out instead of the usual helper: the public condition stands first, so that the public list stays cheap. */
async function secure(runner: QueryRunner): Promise<void> {
  const own = `kind = 'supplier' and id = bundel.organisation_id()`;
  const ofVisible = `exists (select 1 from organisation o where o.id = organisation_id)`;
  for (const table of ['organisation', 'organisation_name']) {
    await runner.query(`alter table ${table} enable row level security`);
    await runner.query(`alter table ${table} force row level security`);
    await runner.query(
      `create policy ${table}_insert on ${table} for insert with check (bundel.is_system())`,
    );
  }
  await runner.query(`create policy organisation_read on organisation for select
    using (kind <> 'supplier' or id = bundel.organisation_id() or bundel.is_system())`);
  await runner.query(`create policy organisation_update on organisation for update
    using (bundel.is_system() or (${own})) with check (bundel.is_system() or (${own}))`);
  await runner.query(`create policy organisation_name_read on organisation_name for select
    using (bundel.is_system() or ${ofVisible})`);
  await runner.query(`create policy organisation_name_update on organisation_name for update
    using (bundel.is_system()) with check (bundel.is_system())`);
}

const organisation = `
  create table organisation (
    id uuid primary key default uuidv7(),
    kind text not null,
    code text not null,
    name text not null,
    sort_name text not null,
    oin text,
    kvk_number text,
    foreign_register text,
    foreign_number text,
    country text not null,
    province_code text,
    province_name text,
    nuts2 text,
    population integer,
    tooi_uri text,
    source text not null,
    valid_from date,
    valid_until date,
    created_at timestamptz not null default clock_timestamp(),
    constraint organisation_code_key unique (code),
    constraint organisation_foreign_register check ((foreign_register is null) = (foreign_number is null)),
    constraint organisation_period check (valid_until is null or valid_until > valid_from)
  )`;
