import { enableRowSecurity, grantToApplication, ownOrganisation } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files with demand lines: what was found in them, what was repaired on the screen, and what became of them. */
export class DemandImports1767226340000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [demandImport, problem, row, cell]) await runner.query(table);
    await runner.query(
      `create index demand_import_by_campaign on demand_import (campaign_id, organisation_id, id)`,
    );
    await runner.query(
      `create index demand_import_problem_by_row on demand_import_problem (import_id, row_number, number)`,
    );
    for (const table of tables) {
      await enableRowSecurity(runner, table, { read: ownOrganisation });
      await grantToApplication(runner, table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop table ${table}`);
  }
}

const tables = ['demand_import_cell', 'demand_import_row', 'demand_import_problem', 'demand_import'];

const demandImport = `
  create table demand_import (
    id uuid primary key default uuidv7(),
    campaign_id uuid not null references campaign (id) on delete cascade,
    organisation_id uuid not null references organisation (id),
    state text not null default 'checking',
    file_key text not null,
    file_name text not null,
    format text,
    size_bytes bigint not null,
    sha256 text not null,
    notation text,
    sheet text,
    columns jsonb not null default '[]',
    notes jsonb not null default '[]',
    rows_read integer not null default 0,
    rows_good integer not null default 0,
    rows_questioned integer not null default 0,
    rows_wrong integer not null default 0,
    errors integer not null default 0,
    questions integer not null default 0,
    suggestions integer not null default 0,
    failure jsonb,
    choice text,
    lines_added integer,
    lines_changed integer,
    lines_unchanged integer,
    job_id uuid,
    uploaded_by uuid not null,
    uploaded_at timestamptz not null default clock_timestamp(),
    checked_at timestamptz,
    applied_at timestamptz,
    constraint demand_import_state check (state in ('checking', 'checked', 'refused', 'applying', 'applied', 'failed')),
    constraint demand_import_notation check (notation in ('dutch', 'english')),
    constraint demand_import_format check (format in ('csv', 'xlsx')),
    constraint demand_import_choice check (choice in ('allOrNothing', 'rightRowsOnly'))
  )`;

const problem = `
  create table demand_import_problem (
    import_id uuid not null references demand_import (id) on delete cascade,
    organisation_id uuid not null,
    number integer not null,
    kind text not null,
    row_number integer not null,
    column_number integer not null,
    field text not null,
    period text,
    header text not null,
    value text not null,
    code text not null,
    params jsonb not null default '{}',
    suggestion text,
    primary key (import_id, number),
    constraint demand_import_problem_kind check (kind in ('error', 'question'))
  )`;

const row = `
  create table demand_import_row (
    import_id uuid not null references demand_import (id) on delete cascade,
    organisation_id uuid not null,
    row_number integer not null,
    cells text[] not null,
    primary key (import_id, row_number)
  )`;

const cell = `
  create table demand_import_cell (
    import_id uuid not null references demand_import (id) on delete cascade,
    organisation_id uuid not null,
    row_number integer not null,
    column_number integer not null,
    value text not null,
    corrected_by uuid not null,
    corrected_at timestamptz not null default clock_timestamp(),
    primary key (import_id, row_number, column_number),
    constraint demand_import_cell_length check (length(value) <= 5000)
  )`;
