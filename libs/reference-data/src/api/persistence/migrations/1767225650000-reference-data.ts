import { enableRowSecurity, grantToApplication } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts that everyone may read and only the portal itself may load. */
export class ReferenceData1767225650000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(tables)) {
      await runner.query(`create table ${table} (${columns})`);
      await enableRowSecurity(runner, table, { read: 'true', write: 'false' });
      await grantToApplication(runner, table);
    }
    await runner.query(`create index cpv_code_by_parent on cpv_code (parent)`);
    await runner.query(`revoke update, delete on sovereignty_catalogue from bundel_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(tables)) await runner.query(`drop table ${table}`);
  }
}

const tables = {
  reference_dataset: `
    name text primary key,
    version text not null,
    sha256 text not null,
    source text not null,
    compiled_on date not null,
    row_count integer not null,
    loaded_at timestamptz not null default clock_timestamp()`,
  cpv_code: `
    code text primary key,
    level text not null,
    parent text,
    label_nl text not null,
    label_en text not null`,
  jurisdiction: `
    code text primary key,
    name_nl text not null,
    name_en text not null,
    eu boolean not null,
    eea boolean not null,
    efta boolean not null,
    gpa boolean not null,
    gpa_in_force_on date,
    adequacy text not null,
    adequacy_note text,
    us_cloud_act text not null`,
  open_standard: `
    code text primary key,
    name text not null,
    domain text not null,
    status text not null`,
  sovereignty_catalogue: `
    version text primary key,
    name text not null,
    sha256 text not null,
    publisher text not null,
    attribution text not null,
    compiled_on date not null,
    content jsonb not null`,
};
