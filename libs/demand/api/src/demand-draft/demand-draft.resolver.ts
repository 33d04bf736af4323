import { Access, Database, scopeOf, UuidScalar, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { DemandDraft } from './demand-draft.types.js';
import { readDemandDraft } from './read-demand-draft.js';

@Resolver()
export class DemandDraftResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => DemandDraft, { nullable: true, description: 'What the form of the own body starts from.' })
  @Access.roles(['demandOfficer', 'mandateHolder', 'contractManager', 'auditor'])
  demandDraft(
    @Context() context: RequestContext,
    @Args('campaignId', { type: () => UuidScalar, description: 'The call.' }) campaignId: string,
  ): Promise<DemandDraft | null> {
    return this.database.read(scopeOf(context.actor), (tx) =>
      readDemandDraft(tx, context.actor as Member, campaignId),
    );
  }
}
