import type { Entities, Migration } from '@bundel/platform';
import { ReferenceData1767225650000 } from './persistence/migrations/1767225650000-reference-data.js';
import {
  CpvCodeEntity,
  JurisdictionEntity,
  OpenStandardEntity,
  ReferenceDatasetEntity,
  SovereigntyCatalogueEntity,
} from './persistence/reference-data.entities.js';

export const referenceDataEntities: Entities = [
  ReferenceDatasetEntity,
  CpvCodeEntity,
  JurisdictionEntity,
  OpenStandardEntity,
  SovereigntyCatalogueEntity,
];

export const referenceDataMigrations: readonly Migration[] = [ReferenceData1767225650000];
