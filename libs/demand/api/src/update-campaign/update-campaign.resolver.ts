import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toCampaignPayload } from '../create-campaign/campaign.payload.js';
import { UpdateCampaignInput } from './update-campaign.input.js';
import { UpdateCampaignPayload } from './update-campaign.payload.js';
import { updateCampaign } from './update-campaign.use-case.js';

@Resolver()
export class UpdateCampaignResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => UpdateCampaignPayload, {
    description: 'Saves changes of a campaign; an unfinished draft is saved as well.',
  })
  @Access.roles(['coordinator'])
  async updateCampaign(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which campaign, and what changes.' }) input: UpdateCampaignInput,
  ): Promise<UpdateCampaignPayload> {
    const result = await this.acts.perform(context, { action: 'updateCampaign' }, (tx) =>
      updateCampaign(tx, context.actor as Member, input),
    );
    return toCampaignPayload(result);
  }
}
