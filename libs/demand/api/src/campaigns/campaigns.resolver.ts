import { Access, Database, scopeOf, type Member, type Page, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { CampaignSummary } from '../campaign/campaign.types.js';
import { CampaignConnection, CampaignsArgs } from './campaigns.args.js';
import { listCampaigns } from './list-campaigns.js';

@Resolver()
export class CampaignsResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => CampaignConnection, { description: 'Campaigns that the own body leads, newest first.' })
  @Access.roles(['coordinator', 'auditor'])
  campaigns(@Context() context: RequestContext, @Args() args: CampaignsArgs): Promise<Page<CampaignSummary>> {
    const member = context.actor as Member;
    return this.database.read(scopeOf(member), (tx) => listCampaigns(tx, member.organisationId, args));
  }
}
