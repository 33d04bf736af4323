import { enableRowSecurity, grantToApplication, ownOrganisation } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ledAndShown = (condition: string) =>
  `campaign_id in (select c.id from campaign c where c.lead_organisation_id = bundel.organisation_id() and ${condition})`;

/**
 * What bodies need. A line is seen by its body, and by the lead as far as the campaign says; prices stand in a table
 * of their own, so that row security alone keeps them apart. A draft is a document of the body, never a line.
 */
export class DemandLines1767226301000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [draft, line, period, price, revision, mandate, pledge]) await runner.query(table);
    await runner.query(`create index demand_line_by_campaign on demand_line (campaign_id, id)`);
    await runner.query(`create index demand_line_by_body on demand_line (organisation_id, id)`);
    await runner.query(
      `create index demand_line_revision_by_line on demand_line_revision (line_id, revision)`,
    );
    await runner.query(`create index pledge_by_line on pledge (line_id)`);
    await runner.query(`create unique index pledge_in_force_key on pledge (line_id) where ended_at is null`);
    for (const table of ['demand_draft', 'demand_line_revision', 'mandate'])
      await enableRowSecurity(runner, table, { read: ownOrganisation });
    for (const table of ['demand_line', 'demand_line_period', 'pledge'])
      await enableRowSecurity(runner, table, {
        read: `${ownOrganisation} or ${ledAndShown(`c.lead_sees = 'lines'`)}`,
        write: ownOrganisation,
      });
    await enableRowSecurity(runner, 'demand_line_price', {
      read: `${ownOrganisation} or ${ledAndShown(`c.lead_sees = 'lines' and c.lead_sees_prices`)}`,
      write: ownOrganisation,
    });
    for (const table of tables) await grantToApplication(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop table ${table}`);
  }
}

const tables = [
  'pledge',
  'mandate',
  'demand_line_revision',
  'demand_line_price',
  'demand_line_period',
  'demand_line',
  'demand_draft',
];

const draft = `
  create table demand_draft (
    campaign_id uuid not null references campaign (id) on delete cascade,
    organisation_id uuid not null references organisation (id),
    content jsonb not null,
    version integer not null default 1,
    saved_by uuid not null,
    saved_at timestamptz not null default clock_timestamp(),
    primary key (campaign_id, organisation_id),
    constraint demand_draft_size check (pg_column_size(content) < 2000000)
  )`;

const line = `
  create table demand_line (
    id uuid primary key default uuidv7(),
    campaign_id uuid not null references campaign (id),
    item_id uuid not null references campaign_item (id),
    organisation_id uuid not null references organisation (id),
    label text not null default '',
    state text not null default 'submitted',
    commitment text not null,
    revision integer not null default 1,
    unit text not null,
    floor smallint[] not null default '{0,0,0,0,0,0,0,0}',
    data_sensitivity text not null,
    storage_region text not null,
    key_custody text not null,
    open_standards text[] not null default '{}',
    comply_or_explain text,
    current_contract_id uuid,
    earliest_start date,
    latest_start date,
    answers jsonb not null default '{}',
    remarks text not null default '',
    import_id uuid,
    submitted_by uuid not null,
    submitted_at timestamptz not null default clock_timestamp(),
    changed_by uuid not null,
    changed_at timestamptz not null default clock_timestamp(),
    withdrawn_at timestamptz,
    constraint demand_line_key unique (campaign_id, organisation_id, item_id, label),
    constraint demand_line_state check (state in ('submitted', 'withdrawn')),
    constraint demand_line_commitment check (commitment in ('interest', 'estimate', 'pledge')),
    constraint demand_line_floor check (cardinality(floor) = 8 and 0 <= all (floor) and 4 >= all (floor)),
    constraint demand_line_sensitivity check (data_sensitivity in ('open', 'internal', 'confidential', 'departmental')),
    constraint demand_line_region check (storage_region in ('any', 'adequate', 'eea', 'netherlands')),
    constraint demand_line_keys check (key_custody in ('supplier', 'europeanSupplier', 'customerManaged', 'customerHeld')),
    constraint demand_line_start check (latest_start >= earliest_start)
  )`;

const period = `
  create table demand_line_period (
    line_id uuid not null references demand_line (id) on delete cascade,
    period text not null,
    campaign_id uuid not null,
    organisation_id uuid not null,
    minimum numeric(20, 6) not null,
    expected numeric(20, 6) not null,
    maximum numeric(20, 6) not null,
    entered_minimum numeric(20, 6) not null,
    entered_expected numeric(20, 6) not null,
    entered_maximum numeric(20, 6) not null,
    primary key (line_id, period),
    constraint demand_line_period_order check (0 <= minimum and minimum <= expected and expected <= maximum)
  )`;

const price = `
  create table demand_line_price (
    line_id uuid primary key references demand_line (id) on delete cascade,
    campaign_id uuid not null,
    organisation_id uuid not null,
    unit_price_ceiling_cents bigint,
    budget_cents bigint,
    constraint demand_line_price_positive check (unit_price_ceiling_cents >= 0 and budget_cents >= 0)
  )`;

const revision = `
  create table demand_line_revision (
    line_id uuid not null references demand_line (id) on delete cascade,
    revision integer not null,
    campaign_id uuid not null,
    organisation_id uuid not null,
    act text not null,
    content jsonb not null,
    done_by uuid not null,
    done_at timestamptz not null default clock_timestamp(),
    primary key (line_id, revision),
    constraint demand_line_revision_act check (act in ('submitted', 'revised', 'withdrawn', 'pledged', 'pledgeEnded'))
  )`;

const mandate = `
  create table mandate (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null references organisation (id),
    person_id uuid not null,
    ceiling_cents bigint not null,
    valid_from date not null,
    valid_until date,
    given_by uuid not null,
    given_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz,
    constraint mandate_ceiling check (ceiling_cents > 0),
    constraint mandate_period check (valid_until >= valid_from)
  )`;

const pledge = `
  create table pledge (
    id uuid primary key default uuidv7(),
    line_id uuid not null references demand_line (id),
    campaign_id uuid not null,
    organisation_id uuid not null,
    number text not null,
    line_revision integer not null,
    signed_by uuid not null,
    submitted_by uuid not null,
    mandate_id uuid not null references mandate (id),
    value_cents bigint not null,
    content_hash text not null,
    signed_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz,
    end_reason text,
    constraint pledge_second_person check (signed_by <> submitted_by)
  )`;
