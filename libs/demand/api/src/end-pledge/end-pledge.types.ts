import { UuidScalar, type UserErrorValue } from '@bundel/platform';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { DemandLine } from '../demand-line/demand-line.types.js';

@InputType({ description: 'The line, and why.' })
export class EndPledgeInput {
  @Field(() => UuidScalar, { description: 'The line.' })
  lineId!: string;

  @Field(() => String, { description: 'Why the pledge ends.' })
  reason!: string;
}

export const EndPledgeError = errorUnion('EndPledgeError');

@ObjectType({ description: 'Outcome of ending a pledge.' })
export class EndPledgePayload {
  @Field(() => DemandLine, { nullable: true, description: 'The line as it is now.' })
  line!: DemandLine | null;

  @Field(() => [EndPledgeError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
