import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toCampaignPayload } from '../create-campaign/campaign.payload.js';
import { RemoveInvitationInput } from './remove-invitation.input.js';
import { RemoveInvitationPayload } from './remove-invitation.payload.js';
import { removeInvitation } from './remove-invitation.use-case.js';

@Resolver()
export class RemoveInvitationResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => RemoveInvitationPayload, {
    description: 'Takes back the invitation of a body that has not begun.',
  })
  @Access.roles(['coordinator'])
  async removeInvitation(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which campaign and body.' }) input: RemoveInvitationInput,
  ): Promise<RemoveInvitationPayload> {
    const result = await this.acts.perform(context, { action: 'removeInvitation' }, (tx) =>
      removeInvitation(tx, context.actor as Member, input),
    );
    return toCampaignPayload(result);
  }
}
