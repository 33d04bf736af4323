import { enableRowSecurity, grantToApplication, ownOrganisation, ownPerson } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const administers = `${ownOrganisation} and bundel.role() = 'localAdministrator'`;
const isColleague = `exists (select 1 from membership m
  where m.person_id = person.id and m.organisation_id = bundel.organisation_id())`;

/** People, under which identity they sign in, which roles they have where, and who is invited. */
export class People1767225701000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [person, identity, membership, invitation, ...indexes])
      await runner.query(statement);
    await enableRowSecurity(runner, 'person', {
      read: `id = bundel.person_id() or ${isColleague}`,
      write: 'id = bundel.person_id()',
    });
    await enableRowSecurity(runner, 'person_identity', { read: ownPerson, write: 'false' });
    await enableRowSecurity(runner, 'membership', {
      read: `${ownOrganisation} or ${ownPerson}`,
      write: administers,
    });
    await enableRowSecurity(runner, 'invitation', { read: administers });
    await runner.query(rolesElsewhere);
    await runner.query(`revoke all on function bundel.roles_elsewhere(uuid) from public`);
    await runner.query(`grant execute on function bundel.roles_elsewhere(uuid) to bundel_app`);
    await grantToApplication(runner, 'person', 'select, insert, update');
    await grantToApplication(runner, 'person_identity', 'select, insert');
    await grantToApplication(runner, 'membership', 'select, insert, update');
    await grantToApplication(runner, 'invitation', 'select, insert, update');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function bundel.roles_elsewhere(uuid)`);
    await runner.query(`drop policy person_read on person`);
    for (const table of ['invitation', 'membership', 'person_identity', 'person']) {
      await runner.query(`drop table ${table}`);
    }
  }
}

const person = `
  create table person (
    id uuid primary key default uuidv7(),
    name text not null,
    email text not null,
    created_at timestamptz not null default clock_timestamp()
  )`;

const identity = `
  create table person_identity (
    issuer text not null,
    subject text not null,
    person_id uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    primary key (issuer, subject),
    constraint person_identity_person foreign key (person_id) references person (id)
  )`;

const membership = `
  create table membership (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null,
    person_id uuid not null,
    role text not null,
    granted_by uuid,
    valid_from timestamptz not null default clock_timestamp(),
    ended_at timestamptz,
    ended_by uuid,
    constraint membership_organisation foreign key (organisation_id) references organisation (id),
    constraint membership_person foreign key (person_id) references person (id),
    constraint membership_granted_by foreign key (granted_by) references person (id),
    constraint membership_ended_by foreign key (ended_by) references person (id),
    constraint membership_period check (ended_at is null or ended_at >= valid_from)
  )`;

const invitation = `
  create table invitation (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null,
    email text not null,
    name text not null,
    roles text[] not null,
    token_hash text not null,
    invited_by uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null,
    accepted_at timestamptz,
    accepted_by uuid,
    revoked_at timestamptz,
    constraint invitation_token_key unique (token_hash),
    constraint invitation_organisation foreign key (organisation_id) references organisation (id),
    constraint invitation_invited_by foreign key (invited_by) references person (id),
    constraint invitation_accepted_by foreign key (accepted_by) references person (id),
    constraint invitation_one_outcome check (accepted_at is null or revoked_at is null)
  )`;

/**
 * Which roles a colleague holds in other organisations, without saying where: nobody stands on both sides of a tender.
 * Row security rightly hides those rows; this function is the one door, and only for people of the own organisation.
 */
const rolesElsewhere = `
  create function bundel.roles_elsewhere(of_person uuid) returns text[]
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    found text[];
    asked_as text := coalesce(current_setting('bundel.scope', true), '');
  begin
    perform set_config('bundel.scope', 'system', true);
    select coalesce(array_agg(distinct m.role), '{}') into found from public.membership m
    where m.person_id = of_person and m.ended_at is null
      and m.organisation_id is distinct from bundel.organisation_id()
      and (of_person = bundel.person_id() or exists (
        select 1 from public.membership own
        where own.person_id = of_person and own.organisation_id = bundel.organisation_id()));
    perform set_config('bundel.scope', asked_as, true);
    return found;
  end $$`;

const indexes = [
  `create index person_identity_by_person on person_identity (person_id)`,
  `create unique index membership_open_key on membership (organisation_id, person_id, role) where ended_at is null`,
  `create index membership_by_person on membership (person_id)`,
  `create index invitation_by_organisation on invitation (organisation_id, created_at)`,
];
