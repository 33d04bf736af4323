import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { Colleague } from '../my-organisation/colleague.types.js';

export const EndMembershipError = errorUnion('EndMembershipError');

@ObjectType({ description: 'Outcome of ending a role.' })
export class EndMembershipPayload {
  @Field(() => Colleague, {
    nullable: true,
    description: 'The colleague with the roles that are left; none when it was the last one.',
  })
  colleague!: Colleague | null;

  @Field(() => [EndMembershipError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
