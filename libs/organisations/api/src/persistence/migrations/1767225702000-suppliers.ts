import { enableRowSecurity, grantToApplication, ownOrganisation } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows that may be changed; versions of an ownership chain may only be added. */
const changeable = ['supplier_profile', 'supplier_address', 'certificate'] as const;
const appendOnly = ['ownership_chain', 'owner_entity', 'holding'] as const;

/** What a supplier states about itself: profile, addresses, certificates and versions of its ownership chain. */
export class Suppliers1767225702000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [profile, address, certificate, chain, owner, holding, ...indexes]) {
      await runner.query(statement);
    }
    for (const table of [...changeable, ...appendOnly]) {
      await enableRowSecurity(runner, table, { read: ownOrganisation });
    }
    for (const table of changeable) await grantToApplication(runner, table);
    for (const table of appendOnly) await grantToApplication(runner, table, 'select, insert');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['holding', 'owner_entity', 'ownership_chain', ...[...changeable].reverse()]) {
      await runner.query(`drop table ${table}`);
    }
  }
}

const profile = `
  create table supplier_profile (
    organisation_id uuid primary key,
    legal_form text,
    size text,
    website text,
    contact_email text not null,
    version integer not null default 1,
    changed_at timestamptz not null default clock_timestamp(),
    constraint supplier_profile_organisation foreign key (organisation_id) references organisation (id)
  )`;

const address = `
  create table supplier_address (
    organisation_id uuid not null,
    kind text not null,
    street text not null,
    postcode text,
    place text not null,
    country text not null,
    primary key (organisation_id, kind),
    constraint supplier_address_organisation foreign key (organisation_id) references organisation (id)
  )`;

const certificate = `
  create table certificate (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null,
    type text not null,
    scope text not null,
    issuer text not null,
    number text not null,
    valid_from date not null,
    valid_until date not null,
    replaced_by uuid,
    added_at timestamptz not null default clock_timestamp(),
    added_by uuid,
    withdrawn_at timestamptz,
    constraint certificate_organisation foreign key (organisation_id) references organisation (id),
    constraint certificate_replaced_by foreign key (replaced_by) references certificate (id),
    constraint certificate_added_by foreign key (added_by) references person (id),
    constraint certificate_period check (valid_until >= valid_from)
  )`;

const chain = `
  create table ownership_chain (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null,
    version integer not null,
    stated_by uuid,
    stated_at timestamptz not null default clock_timestamp(),
    constraint ownership_chain_version_key unique (organisation_id, version),
    constraint ownership_chain_organisation foreign key (organisation_id) references organisation (id),
    constraint ownership_chain_stated_by foreign key (stated_by) references person (id)
  )`;

const owner = `
  create table owner_entity (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null,
    chain_id uuid not null,
    key text not null,
    name text not null,
    kind text not null,
    country text,
    register_number text,
    is_supplier boolean not null default false,
    constraint owner_entity_key unique (chain_id, key),
    constraint owner_entity_organisation foreign key (organisation_id) references organisation (id),
    constraint owner_entity_chain foreign key (chain_id) references ownership_chain (id)
  )`;

const holding = `
  create table holding (
    id uuid primary key default uuidv7(),
    organisation_id uuid not null,
    chain_id uuid not null,
    position integer not null,
    owner_id uuid not null,
    owned_id uuid not null,
    capital numeric(11,8) not null,
    voting numeric(11,8) not null,
    has_control boolean not null default false,
    control_ground text,
    since date,
    constraint holding_position_key unique (chain_id, position),
    constraint holding_organisation foreign key (organisation_id) references organisation (id),
    constraint holding_chain foreign key (chain_id) references ownership_chain (id),
    constraint holding_owner foreign key (owner_id) references owner_entity (id),
    constraint holding_owned foreign key (owned_id) references owner_entity (id),
    constraint holding_capital check (capital between 0 and 100),
    constraint holding_voting check (voting between 0 and 100),
    constraint holding_control_ground check (not has_control or control_ground is not null)
  )`;

const indexes = [
  `create index certificate_by_organisation on certificate (organisation_id, valid_until)`,
  `create index owner_entity_by_organisation on owner_entity (organisation_id)`,
  `create index holding_by_organisation on holding (organisation_id)`,
];
