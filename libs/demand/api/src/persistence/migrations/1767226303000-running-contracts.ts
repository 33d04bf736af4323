import { enableRowSecurity, grantToApplication, ownOrganisation } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What bodies buy today. Dates of a shared contract help coordinators to find joining moments; its value stays with its body. */
export class RunningContracts1767226303000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(contract);
    await runner.query(value);
    await runner.query(`create index running_contract_by_body on running_contract (organisation_id, id)`);
    await runner.query(`create index running_contract_by_end on running_contract (ends_on, id)`);
    await enableRowSecurity(runner, 'running_contract', {
      read: `${ownOrganisation} or (shared and bundel.role() = 'coordinator')`,
      write: ownOrganisation,
    });
    await enableRowSecurity(runner, 'running_contract_value', { read: ownOrganisation });
    await grantToApplication(runner, 'running_contract');
    await grantToApplication(runner, 'running_contract_value');
    await runner.query(`alter table demand_line add constraint demand_line_current_contract
      foreign key (current_contract_id) references running_contract (id) on delete set null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table demand_line drop constraint demand_line_current_contract`);
    await runner.query(`drop table running_contract_value`);
    await runner.query(`drop table running_contract`);
  }
}

const contract = `
  create table running_contract (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    subject text not null,
    supplier_name text not null,
    cpv_code text not null,
    starts_on date not null,
    ends_on date not null,
    notice_on date,
    extension_options integer not null default 0,
    extension_months integer not null default 0,
    shared boolean not null default true,
    changed_by uuid not null,
    changed_at timestamptz not null default clock_timestamp(),
    constraint running_contract_period check (ends_on > starts_on),
    constraint running_contract_notice check (notice_on <= ends_on),
    constraint running_contract_options check (extension_options between 0 and 10 and extension_months between 0 and 120)
  )`;

const value = `
  create table running_contract_value (
    contract_id uuid primary key references running_contract (id) on delete cascade,
    organisation_id uuid not null,
    yearly_cents bigint not null check (yearly_cents >= 0)
  )`;
