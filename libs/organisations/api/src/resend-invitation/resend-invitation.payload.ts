import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { Invitation } from '../my-organisation/colleague.types.js';

export const ResendInvitationError = errorUnion('ResendInvitationError');

@ObjectType({ description: 'Outcome of sending an invitation again.' })
export class ResendInvitationPayload {
  @Field(() => Invitation, { nullable: true, description: 'The invitation with its new last day.' })
  invitation!: Invitation | null;

  @Field(() => String, {
    nullable: true,
    description: 'New secret, given once; the old one no longer works.',
  })
  token!: string | null;

  @Field(() => [ResendInvitationError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
