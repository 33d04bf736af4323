import { enableRowSecurity, grantToApplication } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const isLead = 'lead_organisation_id = bundel.organisation_id()';
const isPublic = 'published_at is not null';
const ofVisibleTender = 'exists (select 1 from tender t where t.id = tender_id)';
const ofOwnTender =
  'exists (select 1 from tender t where t.id = tender_id and t.lead_organisation_id = bundel.organisation_id())';

/**
 * A tender: what a signed bundle becomes in public. Before publication only its lead reads it; after publication
 * everybody reads it, and nobody changes what it said, whoever speaks SQL.
 */
export class Tenders1767229000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create sequence tender_number`);
    await runner.query(`grant usage on sequence tender_number to bundel_app`);
    for (const statement of [tender, lot, event]) await runner.query(statement);
    await runner.query(`create index tender_by_lead on tender (lead_organisation_id, id)`);
    await runner.query(
      `create index tender_published on tender (published_at desc, id desc) where published_at is not null`,
    );
    await runner.query(
      `create index tender_closing on tender (closes_at, id) where state in ('requests', 'tenders', 'admitting')`,
    );
    await runner.query(
      `create unique index tender_of_bundle on tender (bundle_id) where state <> 'withdrawn'`,
    );
    await enableRowSecurity(runner, 'tender', { read: `${isPublic} or ${isLead}`, write: isLead });
    await enableRowSecurity(runner, 'tender_lot', { read: ofVisibleTender, write: ofOwnTender });
    await enableRowSecurity(runner, 'tender_event', { read: ofOwnTender });
    for (const table of ['tender', 'tender_lot']) await grantToApplication(runner, table);
    await grantToApplication(runner, 'tender_event', 'select, insert');
    for (const statement of [keepPublished, ...guards]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['tender_event', 'tender_lot', 'tender']) await runner.query(`drop table ${table}`);
    await runner.query(`drop function bundel.keep_published_tender()`);
    await runner.query(`drop sequence tender_number`);
  }
}

const tender = `
  create table tender (
    id uuid primary key default uuidv7(),
    number text not null default
      'AB-' || to_char(clock_timestamp() at time zone 'Europe/Amsterdam', 'YYYY') || '-' || lpad(nextval('tender_number')::text, 4, '0'),
    bundle_id uuid not null references bundle (id),
    bundle_hash text not null,
    lead_organisation_id uuid not null references organisation (id),
    procedure text not null default 'frameworkMultiple',
    state text not null default 'draft',
    title_nl text not null,
    title_en text not null default '',
    summary_nl text not null default '',
    summary_en text not null default '',
    cpv_code text not null,
    region text not null default 'NL',
    duration_months integer not null default 48,
    duration_motivation text not null default '',
    no_lots_motivation text not null default '',
    sent_on date,
    requests_close_on date,
    invitation_on date,
    tenders_close_on date,
    award_on date,
    closes_at timestamptz,
    maximum_cents numeric(20, 0),
    electronic boolean not null default true,
    prior_information boolean not null default false,
    urgent boolean not null default false,
    documents_online boolean not null default true,
    award_basis text not null default 'bestPriceQuality',
    award_motivation text not null default '',
    criteria jsonb not null default '[]',
    floors smallint[] not null default '{0,0,0,0,0,0,0,0}',
    objective_weights smallint[] not null default '{15,10,10,15,20,15,10,5}',
    content_hash text not null default '',
    version integer not null default 1,
    authors uuid[] not null,
    approved_by uuid,
    approved_at timestamptz,
    published_by uuid,
    published_at timestamptz,
    published_content jsonb,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    withdrawn_at timestamptz,
    grounds text,
    constraint tender_number_key unique (number),
    constraint tender_procedure check (procedure in
      ('open', 'restricted', 'negotiated', 'frameworkSingle', 'frameworkMultiple', 'dynamicPurchasing')),
    constraint tender_state check (state in ('draft', 'inReview', 'approved', 'requests', 'requestsClosed', 'tenders',
      'tendersClosed', 'opened', 'evaluated', 'standstill', 'concluded', 'admitting', 'ended', 'withdrawn')),
    constraint tender_award_basis check (award_basis in ('bestPriceQuality', 'lowestCost', 'lowestPrice')),
    constraint tender_duration check (duration_months between 1 and 240),
    constraint tender_floors check (cardinality(floors) = 8 and 0 <= all (floors) and 4 >= all (floors)),
    constraint tender_weights check (cardinality(objective_weights) = 8 and 0 <= all (objective_weights)),
    constraint tender_texts check (length(title_nl) <= 200 and length(title_en) <= 200 and length(summary_nl) <= 10000
      and length(summary_en) <= 10000 and pg_column_size(criteria) < 100000),
    constraint tender_second_person check (approved_by is null or not approved_by = any(authors)),
    constraint tender_published check ((published_at is null) = (published_content is null))
  )`;

const lot = `
  create table tender_lot (
    tender_id uuid not null references tender (id) on delete cascade,
    key text not null,
    position integer not null,
    name text not null,
    estimate_cents numeric(20, 0),
    maximum_cents numeric(20, 0),
    primary key (tender_id, key)
  )`;

const event = `
  create table tender_event (
    id uuid primary key default uuidv7(),
    tender_id uuid not null references tender (id) on delete cascade,
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

/** What was published stands: only state, deadlines, award and withdrawal move on. @source LAW-2.73 */
const keepPublished = `
  create function bundel.keep_published_tender() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    published boolean;
    asked_as text := coalesce(current_setting('bundel.scope', true), '');
  begin
    if tg_table_name = 'tender' then
      if old.published_at is null then
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end if;
      if tg_op = 'DELETE' or (old.bundle_id, old.lead_organisation_id, old.procedure, old.title_nl, old.title_en,
          old.summary_nl, old.summary_en, old.cpv_code, old.region, old.duration_months, old.award_basis, old.criteria,
          old.floors, old.objective_weights, old.content_hash, old.published_at, old.published_by, old.published_content)
        is distinct from (new.bundle_id, new.lead_organisation_id, new.procedure, new.title_nl, new.title_en,
          new.summary_nl, new.summary_en, new.cpv_code, new.region, new.duration_months, new.award_basis, new.criteria,
          new.floors, new.objective_weights, new.content_hash, new.published_at, new.published_by, new.published_content) then
        raise exception 'tender % was published: what it says stands', old.number using errcode = '23514';
      end if;
      return new;
    end if;
    perform set_config('bundel.scope', 'system', true);
    published := exists (select 1 from public.tender t where t.published_at is not null
      and t.id = case when tg_op = 'DELETE' then old.tender_id else new.tender_id end);
    perform set_config('bundel.scope', asked_as, true);
    if published then
      raise exception 'the tender was published: its lots stand' using errcode = '23514';
    end if;
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end $$`;

const guards = [
  `create trigger tender_published before update or delete on tender
   for each row execute function bundel.keep_published_tender()`,
  `create trigger tender_lot_published before insert or update or delete on tender_lot
   for each row execute function bundel.keep_published_tender()`,
];
