import type { Type } from '@nestjs/common';
import { InboxModule, inboxEntities, inboxMigrations } from '@bundel/inbox-api';
import {
  OrganisationsModule,
  organisationsEntities,
  organisationsMigrations,
} from '@bundel/organisations-api';
import { type Entities, type Migration, platformMigrations } from '@bundel/platform';
import { ReferenceDataModule, referenceDataEntities, referenceDataMigrations } from '@bundel/reference-data';

/** The rooms of the house: one line per context, read by api, worker, launcher and tests alike. */
export const contextModules: readonly Type[] = [ReferenceDataModule, InboxModule, OrganisationsModule];

export const portalEntities: Entities = [
  ...referenceDataEntities,
  ...inboxEntities,
  ...organisationsEntities,
];

export const portalMigrations: readonly Migration[] = [
  ...platformMigrations,
  ...referenceDataMigrations,
  ...inboxMigrations,
  ...organisationsMigrations,
];
