import {
  Access,
  ConnectionOf,
  Database,
  PageArgs,
  publicScope,
  scopeOf,
  type Member,
  type Page,
  type RequestContext,
} from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Field, Query, Resolver } from '@nestjs/graphql';
import { TenderSummary } from '../tender/tender.types.js';
import { listLedTenders, listPublishedTenders } from './list-tenders.js';
import { TenderFilter } from './tender-filter.input.js';

@ArgsType()
export class TendersArgs extends PageArgs {
  @Field(() => TenderFilter, { nullable: true, description: 'Which tenders; all when left out.' })
  filter?: TenderFilter | null;
}

export const TenderConnection = ConnectionOf(TenderSummary, 'TenderConnection');

@Resolver()
export class TendersResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => TenderConnection, { description: 'Published tenders, newest first; for everybody.' })
  @Access.public()
  tenders(@Args() args: TendersArgs): Promise<Page<TenderSummary>> {
    return this.database.read(publicScope, (tx) => listPublishedTenders(tx, args));
  }

  @Query(() => TenderConnection, { description: 'Tenders that the own body leads, newest first.' })
  @Access.roles(['coordinator'])
  ledTenders(@Context() context: RequestContext, @Args() args: TendersArgs): Promise<Page<TenderSummary>> {
    const member = context.actor as Member;
    return this.database.read(scopeOf(member), (tx) => listLedTenders(tx, member.organisationId, args));
  }
}
