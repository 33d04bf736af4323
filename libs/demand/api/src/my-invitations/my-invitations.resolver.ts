import { Access, Database, scopeOf, type Member, type Page, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { listMyInvitations } from './list-my-invitations.js';
import {
  CampaignInvitationConnection,
  MyInvitationsArgs,
  type CampaignInvitation,
} from './my-invitations.types.js';

@Resolver()
export class MyInvitationsResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => CampaignInvitationConnection, {
    description: 'Campaigns that the own body is asked to answer, newest first.',
  })
  @Access.roles(['demandOfficer', 'mandateHolder', 'coordinator', 'auditor'])
  myInvitations(
    @Context() context: RequestContext,
    @Args() args: MyInvitationsArgs,
  ): Promise<Page<CampaignInvitation>> {
    const member = context.actor as Member;
    return this.database.read(scopeOf(member), (tx) => listMyInvitations(tx, member.organisationId, args));
  }
}
