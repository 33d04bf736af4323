import { enableRowSecurity, grantToApplication, ownOrganisation } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Receipts of submitted demand, numbers of receipts and pledges, and a fingerprint per line: what is equal is kept. */
export class DemandReceipts1767226310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sequence of ['demand_receipt_number', 'pledge_number']) {
      await runner.query(`create sequence ${sequence}`);
      await runner.query(`grant usage on sequence ${sequence} to bundel_app`);
    }
    await runner.query(`alter table demand_line add column content_hash text not null default ''`);
    await runner.query(`alter table pledge add constraint pledge_number_key unique (number)`);
    await runner.query(receipt);
    await runner.query(
      `create index demand_receipt_by_body on demand_receipt (organisation_id, campaign_id, id)`,
    );
    await runner.query(`create index mandate_by_body on mandate (organisation_id, id)`);
    await enableRowSecurity(runner, 'demand_receipt', { read: ownOrganisation });
    await grantToApplication(runner, 'demand_receipt', 'select, insert');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index mandate_by_body`);
    await runner.query(`drop table demand_receipt`);
    await runner.query(`alter table pledge drop constraint pledge_number_key`);
    await runner.query(`alter table demand_line drop column content_hash`);
    for (const sequence of ['pledge_number', 'demand_receipt_number'])
      await runner.query(`drop sequence ${sequence}`);
  }
}

const receipt = `
  create table demand_receipt (
    id uuid primary key default uuidv7(),
    number text not null default
      'BO-' || to_char(clock_timestamp() at time zone 'Europe/Amsterdam', 'YYYY') || '-' || lpad(nextval('demand_receipt_number')::text, 6, '0'),
    campaign_id uuid not null references campaign (id),
    organisation_id uuid not null references organisation (id),
    created integer not null,
    revised integer not null,
    kept integer not null,
    content_hash text not null,
    submitted_by uuid not null,
    submitted_at timestamptz not null default clock_timestamp(),
    constraint demand_receipt_number_key unique (number)
  )`;
