import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { Invitation } from '../my-organisation/colleague.types.js';

export const InviteColleagueError = errorUnion('InviteColleagueError');

@ObjectType({ description: 'Outcome of inviting a colleague.' })
export class InviteColleaguePayload {
  @Field(() => Invitation, { nullable: true, description: 'The invitation.' })
  invitation!: Invitation | null;

  @Field(() => String, {
    nullable: true,
    description: 'Secret that the invited person shows; given once and stored nowhere.',
  })
  token!: string | null;

  @Field(() => [InviteColleagueError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
