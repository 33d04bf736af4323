import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { Campaign } from '../campaign/campaign.types.js';
import { errorUnion } from '../errors/error-union.js';

export const UpdateCampaignError = errorUnion('UpdateCampaignError');

@ObjectType({ description: 'Outcome of changing a campaign.' })
export class UpdateCampaignPayload {
  @Field(() => Campaign, { nullable: true, description: 'The campaign as it is now.' })
  campaign!: Campaign | null;

  @Field(() => [UpdateCampaignError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
