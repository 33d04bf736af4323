import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toCampaignPayload } from '../create-campaign/campaign.payload.js';
import { CreateCampaignInput } from './create-campaign.input.js';
import { CreateCampaignPayload } from './create-campaign.payload.js';
import { createCampaign } from './create-campaign.use-case.js';

@Resolver()
export class CreateCampaignResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => CreateCampaignPayload, { description: 'Begins a campaign that the own body leads.' })
  @Access.roles(['coordinator'])
  async createCampaign(
    @Context() context: RequestContext,
    @Args('input', { description: 'What is known already.' }) input: CreateCampaignInput,
  ): Promise<CreateCampaignPayload> {
    const result = await this.acts.perform(context, { action: 'createCampaign' }, (tx) =>
      createCampaign(tx, context.actor as Member, input),
    );
    return toCampaignPayload(result);
  }
}
