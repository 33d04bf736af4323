import { enableRowSecurity, grantToApplication } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const isLead = 'lead_organisation_id = bundel.organisation_id()';
const isOwn = 'organisation_id = bundel.organisation_id()';
const isSupplier = `exists (select 1 from organisation o where o.id = bundel.organisation_id() and o.kind = 'supplier')`;
const ofVisibleBundle = 'exists (select 1 from bundle b where b.id = bundle_id)';
const ofOwnBundle =
  'exists (select 1 from bundle b where b.id = bundle_id and b.lead_organisation_id = bundel.organisation_id())';

/**
 * A bundle: chosen demand with its lots, figures, participants, objections and approvals. The lead writes; whoever
 * takes part reads it once it was shared. Lines and money of a body are read by that body and the lead alone.
 */
export class Bundles1767228000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create sequence bundle_number`);
    await runner.query(`grant usage on sequence bundle_number to bundel_app`);
    for (const statement of [bundle, lot, line, participant, figure, money, approval, objection, event])
      await runner.query(statement);
    await runner.query(`create index bundle_by_lead on bundle (lead_organisation_id, id)`);
    await runner.query(`create index bundle_line_by_lot on bundle_line (bundle_id, lot_key, line_id)`);
    await runner.query(
      `create index bundle_participant_by_body on bundle_participant (organisation_id, bundle_id)`,
    );
    await runner.query(`create index bundle_approval_by_bundle on bundle_approval (bundle_id, id)`);
    await runner.query(`create index bundle_objection_by_bundle on bundle_objection (bundle_id, id)`);
    await secure(runner);
    for (const statement of [mandateInForce, guardFrozen, ...guards]) await runner.query(statement);
    await runner.query(`grant execute on function bundel.mandate_in_force(uuid) to bundel_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy bundle_read on bundle`);
    for (const table of [...tables].reverse()) await runner.query(`drop table ${table}`);
    await runner.query(`drop function bundel.keep_frozen_bundle(), bundel.mandate_in_force(uuid)`);
    await runner.query(`drop sequence bundle_number`);
  }
}

const tables = [
  'bundle',
  'bundle_lot',
  'bundle_line',
  'bundle_participant',
  'bundle_figure',
  'bundle_figure_money',
  'bundle_approval',
  'bundle_objection',
  'bundle_event',
];

async function secure(runner: QueryRunner): Promise<void> {
  for (const table of ['bundle_participant', 'bundle_line', 'bundle_figure_money'])
    await enableRowSecurity(runner, table, { read: `${isOwn} or ${isLead}`, write: isLead });
  await enableRowSecurity(runner, 'bundle', {
    read: `${isLead} or (state = 'inObjection' and objection_audience = 'market' and ${isSupplier})
      or (shared_at is not null and id in
      (select p.bundle_id from bundle_participant p where p.organisation_id = bundel.organisation_id()))`,
    write: isLead,
  });
  for (const table of ['bundle_lot', 'bundle_figure'])
    await enableRowSecurity(runner, table, { read: ofVisibleBundle, write: ofOwnBundle });
  await enableRowSecurity(runner, 'bundle_event', { read: ofVisibleBundle });
  await enableRowSecurity(runner, 'bundle_approval', { read: ofVisibleBundle, write: isOwn });
  await enableRowSecurity(runner, 'bundle_objection', {
    read: `${isOwn} or ${isLead}`,
    write: `${isLead} or (${isOwn} and exists
      (select 1 from bundle b where b.id = bundle_id and b.lead_organisation_id = bundle_objection.lead_organisation_id))`,
  });
  for (const table of tables)
    await grantToApplication(
      runner,
      table,
      ['bundle_approval', 'bundle_event'].includes(table) ? 'select, insert' : undefined,
    );
}

const bundle = `
  create table bundle (
    id uuid primary key default uuidv7(),
    number text not null default
      'BD-' || to_char(clock_timestamp() at time zone 'Europe/Amsterdam', 'YYYY') || '-' || lpad(nextval('bundle_number')::text, 4, '0'),
    campaign_id uuid not null references campaign (id),
    lead_organisation_id uuid not null references organisation (id),
    title text not null,
    state text not null default 'draft',
    contract_type text not null default 'services',
    margin_basis_points integer not null default 1000,
    cluster jsonb not null default '{}',
    no_lots_motivation text not null default '',
    content_hash text not null default '',
    value_cents numeric(20, 0) not null default 0,
    maximum_cents numeric(20, 0) not null default 0,
    objection_until timestamptz,
    objection_audience text not null default 'participants',
    version integer not null default 1,
    created_by uuid not null,
    changed_by uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    shared_at timestamptz,
    frozen_at timestamptz,
    frozen_content jsonb,
    withdrawn_at timestamptz,
    withdrawal_reason text,
    constraint bundle_number_key unique (number),
    constraint bundle_state check (state in ('draft', 'inObjection', 'inSignOff', 'signed', 'frozen', 'withdrawn')),
    constraint bundle_contract_type check (contract_type in ('supplies', 'services', 'works', 'concession', 'social')),
    constraint bundle_audience check (objection_audience in ('participants', 'market')),
    constraint bundle_margin check (margin_basis_points between 0 and 10000),
    constraint bundle_title check (length(title) between 1 and 200),
    constraint bundle_size check (pg_column_size(cluster) < 100000 and length(no_lots_motivation) <= 4000),
    constraint bundle_frozen check ((state = 'frozen') = (frozen_at is not null and frozen_content is not null)),
    constraint bundle_withdrawn check ((state = 'withdrawn') = (withdrawn_at is not null))
  )`;

const lot = `
  create table bundle_lot (
    bundle_id uuid not null references bundle (id) on delete cascade,
    key text not null,
    position integer not null,
    name text not null,
    stated_value_cents numeric(20, 0),
    value_cents numeric(20, 0) not null default 0,
    maximum_cents numeric(20, 0) not null default 0,
    unpriced integer not null default 0,
    lines integer not null default 0,
    primary key (bundle_id, key),
    constraint bundle_lot_name check (length(name) between 1 and 200),
    constraint bundle_lot_stated check (stated_value_cents > 0)
  )`;

const line = `
  create table bundle_line (
    line_id uuid primary key references demand_line (id),
    bundle_id uuid not null,
    lot_key text not null,
    organisation_id uuid not null,
    lead_organisation_id uuid not null,
    constraint bundle_line_lot foreign key (bundle_id, lot_key) references bundle_lot (bundle_id, key)
  )`;

const participant = `
  create table bundle_participant (
    bundle_id uuid not null references bundle (id) on delete cascade,
    organisation_id uuid not null references organisation (id),
    lead_organisation_id uuid not null,
    phases jsonb not null,
    primary key (bundle_id, organisation_id)
  )`;

const figure = `
  create table bundle_figure (
    bundle_id uuid not null references bundle (id) on delete cascade,
    lot_key text not null,
    organisation_id uuid not null,
    item_id uuid not null,
    item_name text not null,
    unit text not null,
    pledged numeric(30, 6) not null,
    estimate numeric(30, 6) not null,
    maximum numeric(30, 6) not null,
    lines integer not null,
    primary key (bundle_id, lot_key, organisation_id, item_id)
  )`;

const money = `
  create table bundle_figure_money (
    bundle_id uuid not null references bundle (id) on delete cascade,
    lot_key text not null,
    organisation_id uuid not null,
    lead_organisation_id uuid not null,
    item_id uuid not null,
    value_cents numeric(20, 0) not null,
    maximum_cents numeric(20, 0) not null,
    unpriced integer not null,
    primary key (bundle_id, lot_key, organisation_id, item_id)
  )`;

const approval = `
  create table bundle_approval (
    id uuid primary key default uuidv7(),
    bundle_id uuid not null references bundle (id),
    organisation_id uuid not null,
    person_id uuid not null,
    mandate_id uuid not null references mandate (id),
    content_hash text not null,
    value_cents numeric(20, 0) not null,
    approved_at timestamptz not null default clock_timestamp(),
    constraint bundle_approval_key unique (bundle_id, organisation_id, content_hash)
  )`;

const objection = `
  create table bundle_objection (
    id uuid primary key default uuidv7(),
    bundle_id uuid not null references bundle (id),
    organisation_id uuid not null references organisation (id),
    lead_organisation_id uuid not null,
    organisation_name text not null,
    subject text not null,
    objection text not null,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    answer text,
    answered_by uuid,
    answered_at timestamptz,
    constraint bundle_objection_subject check (subject in ('cluster', 'lots', 'volume', 'participants', 'other')),
    constraint bundle_objection_size check (length(objection) between 20 and 4000 and length(answer) between 20 and 4000),
    constraint bundle_objection_answered check ((answer is null) = (answered_at is null))
  )`;

const event = `
  create table bundle_event (
    id uuid primary key default uuidv7(),
    bundle_id uuid not null references bundle (id) on delete cascade,
    act text not null,
    from_state text not null,
    to_state text not null,
    rule text not null,
    content_hash text not null,
    note text not null default '',
    organisation_id uuid not null,
    person_id uuid not null,
    happened_at timestamptz not null default clock_timestamp()
  )`;

/** Whether a body has anybody with a mandate today; says no more than that. */
const mandateInForce = `
  create function bundel.mandate_in_force(body uuid) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    today date := (clock_timestamp() at time zone 'Europe/Amsterdam')::date;
    asked_as text := coalesce(current_setting('bundel.scope', true), '');
    found boolean;
  begin
    perform set_config('bundel.scope', 'system', true);
    found := exists (select 1 from public.mandate m where m.organisation_id = mandate_in_force.body
      and m.ended_at is null and m.valid_from <= today and (m.valid_until is null or m.valid_until >= today));
    perform set_config('bundel.scope', asked_as, true);
    return found;
  end $$`;

/** Frozen means frozen, also for whoever speaks SQL as the application. @source LAW-2.140-1 */
const guardFrozen = `
  create function bundel.keep_frozen_bundle() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    touched uuid;
    ended boolean;
    asked_as text := coalesce(current_setting('bundel.scope', true), '');
  begin
    if tg_table_name = 'bundle' then
      if old.state in ('frozen', 'withdrawn') then
        raise exception 'bundle % is %: nothing changes any more', old.number, old.state using errcode = '23514';
      end if;
      if tg_op = 'DELETE' then return old; end if;
      return new;
    end if;
    foreach touched in array
      case tg_op when 'INSERT' then array[new.bundle_id] when 'DELETE' then array[old.bundle_id]
        else array[old.bundle_id, new.bundle_id] end
    loop
      perform set_config('bundel.scope', 'system', true);
      ended := exists (select 1 from public.bundle b where b.id = touched and b.state in ('frozen', 'withdrawn'));
      perform set_config('bundel.scope', asked_as, true);
      if ended then
        raise exception 'bundle % has ended: nothing changes any more', touched using errcode = '23514';
      end if;
    end loop;
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end $$`;

const guards = [
  'create trigger bundle_frozen before update or delete on bundle for each row execute function bundel.keep_frozen_bundle()',
  ...[
    'bundle_lot',
    'bundle_line',
    'bundle_participant',
    'bundle_figure',
    'bundle_figure_money',
    'bundle_objection',
  ].map(
    (table) =>
      `create trigger ${table}_frozen before insert or update or delete on ${table}
       for each row execute function bundel.keep_frozen_bundle()`,
  ),
];
