import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { Campaign } from '../campaign/campaign.types.js';
import { errorUnion } from '../errors/error-union.js';

export const RemoveInvitationError = errorUnion('RemoveInvitationError');

@ObjectType({ description: 'Outcome of taking an invitation back.' })
export class RemoveInvitationPayload {
  @Field(() => Campaign, { nullable: true, description: 'The campaign as it is now.' })
  campaign!: Campaign | null;

  @Field(() => [RemoveInvitationError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
