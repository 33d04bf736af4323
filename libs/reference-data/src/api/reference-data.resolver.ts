import { Access, CpvScalar, Database, PageArgs, type Page } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  findCatalogue,
  listCatalogues,
  listCpvCodes,
  listJurisdictions,
  listOpenStandards,
  listReferenceDatasets,
} from './read-reference-data.js';
import {
  CpvCodeConnection,
  Jurisdiction,
  OpenStandardType,
  ReferenceDataset,
  type CpvCodeType,
} from './reference-data.types.js';
import { SovereigntyCatalogue, SovereigntyCatalogueSummary } from './sovereignty-catalogue.types.js';

@Resolver()
export class ReferenceDataResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => CpvCodeConnection, { description: 'CPV codes for IT, by code.' })
  @Access.public()
  cpvCodes(
    @Args() page: PageArgs,
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'Start of the code or words in the name.',
    })
    search: string | null,
    @Args('parent', { type: () => CpvScalar, nullable: true, description: 'Only directly below this code.' })
    parent: string | null,
  ): Promise<Page<CpvCodeType>> {
    return listCpvCodes(this.database, { ...page, search, parent });
  }

  @Query(() => [Jurisdiction], {
    description: 'Every country of ISO 3166-1 with its facts, by code; at most 300.',
  })
  @Access.public()
  jurisdictions(): Promise<Jurisdiction[]> {
    return listJurisdictions(this.database);
  }

  @Query(() => [OpenStandardType], {
    description: 'Open standards that must be asked for, by domain; at most 200.',
  })
  @Access.public()
  openStandards(): Promise<OpenStandardType[]> {
    return listOpenStandards(this.database);
  }

  @Query(() => [SovereigntyCatalogueSummary], {
    description: 'Catalogues of sovereignty criteria, oldest first; the newest 50.',
  })
  @Access.public()
  sovereigntyCatalogues(): Promise<SovereigntyCatalogueSummary[]> {
    return listCatalogues(this.database);
  }

  @Query(() => SovereigntyCatalogue, { nullable: true, description: 'One catalogue with all its criteria.' })
  @Access.public()
  sovereigntyCatalogue(
    @Args('version', { type: () => String, description: 'Version of the catalogue.' }) version: string,
  ): Promise<SovereigntyCatalogue | null> {
    return findCatalogue(this.database, version);
  }

  @Query(() => [ReferenceDataset], { description: 'Which data sets are loaded, by name; at most 50.' })
  @Access.public()
  referenceDatasets(): Promise<ReferenceDataset[]> {
    return listReferenceDatasets(this.database);
  }
}
