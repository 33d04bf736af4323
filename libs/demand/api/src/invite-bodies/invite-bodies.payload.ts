import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { Campaign } from '../campaign/campaign.types.js';
import { errorUnion } from '../errors/error-union.js';

export const InviteBodiesError = errorUnion('InviteBodiesError');

@ObjectType({ description: 'Outcome of inviting bodies.' })
export class InviteBodiesPayload {
  @Field(() => Campaign, { nullable: true, description: 'The campaign as it is now.' })
  campaign!: Campaign | null;

  @Field(() => [InviteBodiesError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
