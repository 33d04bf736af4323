import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { Campaign } from '../campaign/campaign.types.js';
import { errorUnion } from '../errors/error-union.js';

export const CreateCampaignError = errorUnion('CreateCampaignError');

@ObjectType({ description: 'Outcome of beginning a campaign.' })
export class CreateCampaignPayload {
  @Field(() => Campaign, { nullable: true, description: 'The campaign as it is now.' })
  campaign!: Campaign | null;

  @Field(() => [CreateCampaignError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
