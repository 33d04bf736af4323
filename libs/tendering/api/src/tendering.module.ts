import { Module } from '@nestjs/common';
import { TenderMutationsResolver } from './tender/tender-mutations.resolver.js';
import { TenderResolver } from './tender/tender.resolver.js';
import { TendersResolver } from './tenders/tenders.resolver.js';

/** What the market is asked, from the draft on a bundle to publication. */
@Module({ providers: [TenderResolver, TendersResolver, TenderMutationsResolver] })
export class TenderingModule {}
