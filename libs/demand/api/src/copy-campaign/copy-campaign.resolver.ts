import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toCampaignPayload } from '../create-campaign/campaign.payload.js';
import { CopyCampaignInput } from './copy-campaign.input.js';
import { CopyCampaignPayload } from './copy-campaign.payload.js';
import { copyCampaign } from './copy-campaign.use-case.js';

@Resolver()
export class CopyCampaignResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => CopyCampaignPayload, {
    description: 'Begins a draft with the contents of another campaign of the own body.',
  })
  @Access.roles(['coordinator'])
  async copyCampaign(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which campaign.' }) input: CopyCampaignInput,
  ): Promise<CopyCampaignPayload> {
    const result = await this.acts.perform(context, { action: 'copyCampaign' }, (tx) =>
      copyCampaign(tx, context.actor as Member, input),
    );
    return toCampaignPayload(result);
  }
}
