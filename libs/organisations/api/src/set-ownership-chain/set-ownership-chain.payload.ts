import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { OwnershipStatement } from '../supplier-profile/ownership.types.js';

export const SetOwnershipChainError = errorUnion('SetOwnershipChainError');

@ObjectType({ description: 'Outcome of stating an ownership chain.' })
export class SetOwnershipChainPayload {
  @Field(() => OwnershipStatement, { nullable: true, description: 'The new version.' })
  ownership!: OwnershipStatement | null;

  @Field(() => [SetOwnershipChainError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
