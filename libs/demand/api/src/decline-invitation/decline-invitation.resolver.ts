import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toCampaignPayload } from '../create-campaign/campaign.payload.js';
import { DeclineInvitationInput } from './decline-invitation.input.js';
import { DeclineInvitationPayload } from './decline-invitation.payload.js';
import { declineInvitation } from './decline-invitation.use-case.js';

@Resolver()
export class DeclineInvitationResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => DeclineInvitationPayload, { description: 'Says that the own body does not take part.' })
  @Access.roles(['demandOfficer', 'mandateHolder'])
  async declineInvitation(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which campaign, and why.' }) input: DeclineInvitationInput,
  ): Promise<DeclineInvitationPayload> {
    const result = await this.acts.perform(context, { action: 'declineInvitation' }, (tx) =>
      declineInvitation(tx, context.actor as Member, input),
    );
    return toCampaignPayload(result);
  }
}
