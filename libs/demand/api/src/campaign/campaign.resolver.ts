import { Access, Database, scopeOf, UuidScalar, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Campaign } from './campaign.types.js';
import { readCampaign } from './read-campaign.js';

@Resolver()
export class CampaignResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => Campaign, {
    nullable: true,
    description: 'A campaign that the own body leads or is invited to.',
  })
  @Access.roles(['coordinator', 'demandOfficer', 'mandateHolder', 'auditor'])
  campaign(
    @Context() context: RequestContext,
    @Args('id', { type: () => UuidScalar, description: 'Identity of the campaign.' }) id: string,
  ): Promise<Campaign | null> {
    const member = context.actor as Member;
    return this.database.read(scopeOf(member), (tx) => readCampaign(tx, id, member.organisationId));
  }
}
