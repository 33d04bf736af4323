import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { RunningContract } from '../running-contracts/running-contract.types.js';

export const SaveRunningContractError = errorUnion('SaveRunningContractError');

@ObjectType({ description: 'Outcome of saving a running contract.' })
export class SaveRunningContractPayload {
  @Field(() => RunningContract, { nullable: true, description: 'The contract as it is now.' })
  contract!: RunningContract | null;

  @Field(() => [SaveRunningContractError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
