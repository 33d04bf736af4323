import { UuidScalar } from '@bundel/platform';
import { Field, InputType, Int } from '@nestjs/graphql';
import { CampaignContentInput } from '../create-campaign/campaign-content.input.js';

@InputType({ description: 'Which campaign, and what changes; what is left out stays as it was.' })
export class UpdateCampaignInput extends CampaignContentInput {
  @Field(() => UuidScalar, { description: 'Identity of the campaign.' })
  campaignId!: string;

  @Field(() => Int, { description: 'Version that was changed.' })
  version!: number;
}
