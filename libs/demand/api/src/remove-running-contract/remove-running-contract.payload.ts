import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';

export const RemoveRunningContractError = errorUnion('RemoveRunningContractError');

@ObjectType({ description: 'Outcome of removing a running contract.' })
export class RemoveRunningContractPayload {
  @Field(() => Boolean, { description: 'Whether the contract is gone.' })
  removed!: boolean;

  @Field(() => [RemoveRunningContractError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
