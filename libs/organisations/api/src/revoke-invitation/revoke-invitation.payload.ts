import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { Invitation } from '../my-organisation/colleague.types.js';

export const RevokeInvitationError = errorUnion('RevokeInvitationError');

@ObjectType({ description: 'Outcome of withdrawing an invitation.' })
export class RevokeInvitationPayload {
  @Field(() => Invitation, { nullable: true, description: 'The invitation as it is now.' })
  invitation!: Invitation | null;

  @Field(() => [RevokeInvitationError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
