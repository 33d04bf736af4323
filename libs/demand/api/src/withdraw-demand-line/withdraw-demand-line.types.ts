import { UuidScalar, type UserErrorValue } from '@bundel/platform';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { DemandLine } from '../demand-line/demand-line.types.js';

@InputType({ description: 'The line, and the revision that was read.' })
export class WithdrawDemandLineInput {
  @Field(() => UuidScalar, { description: 'The line.' })
  lineId!: string;

  @Field(() => Int, { description: 'Revision that was read.' })
  revision!: number;
}

export const WithdrawDemandLineError = errorUnion('WithdrawDemandLineError');

@ObjectType({ description: 'Outcome of withdrawing.' })
export class WithdrawDemandLinePayload {
  @Field(() => DemandLine, { nullable: true, description: 'The line as it is now.' })
  line!: DemandLine | null;

  @Field(() => [WithdrawDemandLineError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
