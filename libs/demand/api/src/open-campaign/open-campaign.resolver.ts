import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toCampaignPayload } from '../create-campaign/campaign.payload.js';
import { OpenCampaignInput } from './open-campaign.input.js';
import { OpenCampaignPayload } from './open-campaign.payload.js';
import { openCampaign } from './open-campaign.use-case.js';

@Resolver()
export class OpenCampaignResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => OpenCampaignPayload, {
    description: 'Asks the invited bodies; tells everything that is missing when it cannot.',
  })
  @Access.roles(['coordinator'])
  async openCampaign(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which campaign.' }) input: OpenCampaignInput,
  ): Promise<OpenCampaignPayload> {
    const result = await this.acts.perform(context, { action: 'openCampaign' }, (tx) =>
      openCampaign(tx, context.actor as Member, input),
    );
    return toCampaignPayload(result);
  }
}
