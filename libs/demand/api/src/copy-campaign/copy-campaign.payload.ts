import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { Campaign } from '../campaign/campaign.types.js';
import { errorUnion } from '../errors/error-union.js';

export const CopyCampaignError = errorUnion('CopyCampaignError');

@ObjectType({ description: 'Outcome of copying a campaign.' })
export class CopyCampaignPayload {
  @Field(() => Campaign, { nullable: true, description: 'The campaign as it is now.' })
  campaign!: Campaign | null;

  @Field(() => [CopyCampaignError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
