import { UuidScalar } from '@bundel/platform';
import { Field, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Which campaign to open.' })
export class OpenCampaignInput {
  @Field(() => UuidScalar, { description: 'Identity of the campaign.' })
  campaignId!: string;

  @Field(() => Int, { description: 'Version that was looked at.' })
  version!: number;
}
