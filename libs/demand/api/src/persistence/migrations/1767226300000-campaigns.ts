import { enableRowSecurity, grantToApplication } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const isLead = 'lead_organisation_id = bundel.organisation_id()';
const isOwn = 'organisation_id = bundel.organisation_id()';
const ofVisibleCampaign = 'exists (select 1 from campaign c where c.id = campaign_id)';
const ofOwnCampaign =
  'exists (select 1 from campaign c where c.id = campaign_id and c.lead_organisation_id = bundel.organisation_id())';

/** A call for demand: visible to the body that leads it, and to who is invited once it is open. */
export class Campaigns1767226300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create sequence campaign_number`);
    await runner.query(`grant usage on sequence campaign_number to bundel_app`);
    for (const table of [campaign, participant, item, question]) await runner.query(table);
    await runner.query(`create index campaign_by_lead on campaign (lead_organisation_id, id)`);
    await runner.query(
      `create index campaign_participant_by_body on campaign_participant (organisation_id, campaign_id)`,
    );
    await enableRowSecurity(runner, 'campaign_participant', { read: `${isOwn} or ${isLead}` });
    await enableRowSecurity(runner, 'campaign', {
      read: `${isLead} or (state <> 'draft' and id in
        (select p.campaign_id from campaign_participant p where p.organisation_id = bundel.organisation_id()))`,
      write: isLead,
    });
    for (const table of ['campaign_item', 'campaign_question'])
      await enableRowSecurity(runner, table, { read: ofVisibleCampaign, write: ofOwnCampaign });
    for (const table of ['campaign', 'campaign_participant', 'campaign_item', 'campaign_question'])
      await grantToApplication(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy campaign_read on campaign`);
    for (const table of ['campaign_question', 'campaign_item', 'campaign_participant', 'campaign'])
      await runner.query(`drop table ${table}`);
    await runner.query(`drop sequence campaign_number`);
  }
}

const campaign = `
  create table campaign (
    id uuid primary key default uuidv7(),
    number text not null default
      'UV-' || to_char(clock_timestamp() at time zone 'Europe/Amsterdam', 'YYYY') || '-' || lpad(nextval('campaign_number')::text, 4, '0'),
    lead_organisation_id uuid not null references organisation (id),
    title text not null,
    description text not null default '',
    cpv_code text not null,
    state text not null default 'draft',
    closes_at timestamptz,
    period_length text not null,
    first_period text not null,
    period_count integer not null,
    lead_sees text not null default 'lines',
    lead_sees_prices boolean not null default false,
    copied_from uuid references campaign (id) on delete set null,
    version integer not null default 1,
    created_by uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    opened_at timestamptz,
    closed_at timestamptz,
    frozen_at timestamptz,
    constraint campaign_number_key unique (number),
    constraint campaign_state check (state in ('draft', 'open', 'closed', 'frozen')),
    constraint campaign_period_length check (period_length in ('quarter', 'year')),
    constraint campaign_period_count check (period_count between 1 and 40),
    constraint campaign_lead_sees check (lead_sees in ('lines', 'totals')),
    constraint campaign_open_has_date check (state = 'draft' or closes_at is not null)
  )`;

const participant = `
  create table campaign_participant (
    campaign_id uuid not null references campaign (id) on delete cascade,
    organisation_id uuid not null references organisation (id),
    lead_organisation_id uuid not null references organisation (id),
    part text not null default 'participant',
    state text not null default 'invited',
    invited_at timestamptz,
    answered_at timestamptz,
    decline_reason text,
    reminded_at timestamptz,
    reminders integer not null default 0,
    primary key (campaign_id, organisation_id),
    constraint campaign_participant_part check (part in ('lead', 'participant')),
    constraint campaign_participant_state check (state in ('invited', 'answering', 'answered', 'declined'))
  )`;

const item = `
  create table campaign_item (
    id uuid primary key default uuidv7(),
    campaign_id uuid not null references campaign (id) on delete cascade,
    position integer not null,
    code text not null,
    name text not null,
    description text not null default '',
    lot text not null default '1',
    unit text not null,
    cpv_code text,
    constraint campaign_item_code_key unique (campaign_id, code)
  )`;

const question = `
  create table campaign_question (
    id uuid primary key default uuidv7(),
    campaign_id uuid not null references campaign (id) on delete cascade,
    position integer not null,
    code text not null,
    question text not null,
    hint text not null default '',
    kind text not null,
    options text[] not null default '{}',
    required boolean not null default false,
    constraint campaign_question_code_key unique (campaign_id, code),
    constraint campaign_question_kind check (kind in ('yesNo', 'number', 'choice', 'text'))
  )`;
