import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { Campaign } from '../campaign/campaign.types.js';
import { errorUnion } from '../errors/error-union.js';

export const OpenCampaignError = errorUnion('OpenCampaignError');

@ObjectType({ description: 'Outcome of opening a campaign.' })
export class OpenCampaignPayload {
  @Field(() => Campaign, { nullable: true, description: 'The campaign as it is now.' })
  campaign!: Campaign | null;

  @Field(() => [OpenCampaignError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
