import type { Type } from '@nestjs/common';
import { BundlingModule, bundlingEntities, bundlingMigrations, bundlingSeeds } from '@bundel/bundling-api';
import { DemandModule, demandEntities, demandMigrations, demandSeeds } from '@bundel/demand-api';
import {
  demoOrganisations,
  demoPersonas,
  IdentityModule,
  identityEntities,
  identityMigrations,
} from '@bundel/identity-api';
import { InboxModule, inboxEntities, inboxMigrations } from '@bundel/inbox-api';
import {
  OrganisationsModule,
  organisationsEntities,
  organisationsMigrations,
  organisationsSeeds,
  seedDemo,
} from '@bundel/organisations-api';
import { OversightModule } from '@bundel/oversight-api';
import { type Entities, JobsModule, type Migration, type Seed, platformMigrations } from '@bundel/platform';
import {
  ReferenceDataModule,
  referenceDataEntities,
  referenceDataMigrations,
  referenceDataSeeds,
} from '@bundel/reference-data';
import { TenderingModule, tenderingEntities, tenderingMigrations } from '@bundel/tendering-api';

/** The rooms of the house: one line per context, read by api, worker, launcher and tests alike. */
export const contextModules: readonly Type[] = [
  JobsModule,
  ReferenceDataModule,
  InboxModule,
  OversightModule,
  OrganisationsModule,
  DemandModule,
  BundlingModule,
  TenderingModule,
  IdentityModule,
];

export const portalEntities: Entities = [
  ...referenceDataEntities,
  ...inboxEntities,
  ...organisationsEntities,
  ...demandEntities,
  ...bundlingEntities,
  ...tenderingEntities,
  ...identityEntities,
];

/** Their own timestamps decide the order. */
export const portalMigrations: readonly Migration[] = [
  ...platformMigrations,
  ...referenceDataMigrations,
  ...inboxMigrations,
  ...organisationsMigrations,
  ...demandMigrations,
  ...bundlingMigrations,
  ...tenderingMigrations,
  ...identityMigrations,
];

/** What the contexts bring along, in the order in which they know each other. */
export const portalSeeds: readonly Seed[] = [
  ...referenceDataSeeds,
  ...organisationsSeeds,
  {
    name: 'demo people and suppliers',
    kind: 'demo',
    run: (database, { loginIssuer }) =>
      seedDemo(database, { issuer: loginIssuer, organisations: demoOrganisations, personas: demoPersonas }),
  },
  ...demandSeeds,
  ...bundlingSeeds,
];
