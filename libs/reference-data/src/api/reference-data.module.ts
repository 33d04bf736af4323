import { Module } from '@nestjs/common';
import { ReferenceDataResolver } from './reference-data.resolver.js';

/** Queries on the reference data in the database. */
@Module({ providers: [ReferenceDataResolver] })
export class ReferenceDataModule {}
