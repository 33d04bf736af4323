import { Access, Database, scopeOf, type Member, type Page, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import {
  CampaignParticipantConnection,
  CampaignParticipantsArgs,
  type CampaignParticipant,
} from './campaign-participants.types.js';
import { listParticipants } from './list-participants.js';

@Resolver()
export class CampaignParticipantsResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => CampaignParticipantConnection, {
    description: 'Bodies on the list of a campaign that the own body leads, by name.',
  })
  @Access.roles(['coordinator', 'auditor'])
  campaignParticipants(
    @Context() context: RequestContext,
    @Args() args: CampaignParticipantsArgs,
  ): Promise<Page<CampaignParticipant>> {
    const member = context.actor as Member;
    return this.database.read(scopeOf(member), (tx) => listParticipants(tx, member.organisationId, args));
  }
}
