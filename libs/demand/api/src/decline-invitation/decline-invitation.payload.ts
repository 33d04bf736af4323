import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { Campaign } from '../campaign/campaign.types.js';
import { errorUnion } from '../errors/error-union.js';

export const DeclineInvitationError = errorUnion('DeclineInvitationError');

@ObjectType({ description: 'Outcome of declining an invitation.' })
export class DeclineInvitationPayload {
  @Field(() => Campaign, { nullable: true, description: 'The campaign as it is now.' })
  campaign!: Campaign | null;

  @Field(() => [DeclineInvitationError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
