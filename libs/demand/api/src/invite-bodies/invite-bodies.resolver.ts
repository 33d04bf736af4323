import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toCampaignPayload } from '../create-campaign/campaign.payload.js';
import { InviteBodiesInput } from './invite-bodies.input.js';
import { InviteBodiesPayload } from './invite-bodies.payload.js';
import { inviteBodies } from './invite-bodies.use-case.js';

@Resolver()
export class InviteBodiesResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => InviteBodiesPayload, {
    description: 'Invites public bodies to a campaign; bodies that are invited already stay as they are.',
  })
  @Access.roles(['coordinator'])
  async inviteBodies(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which campaign and whom.' }) input: InviteBodiesInput,
  ): Promise<InviteBodiesPayload> {
    const result = await this.acts.perform(context, { action: 'inviteBodies' }, (tx) =>
      inviteBodies(tx, context.actor as Member, input),
    );
    return toCampaignPayload(result);
  }
}
