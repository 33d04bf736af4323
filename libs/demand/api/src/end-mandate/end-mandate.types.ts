import { UuidScalar, type UserErrorValue } from '@bundel/platform';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { Mandate } from '../mandates/mandate.types.js';

@InputType({ description: 'Which mandate.' })
export class EndMandateInput {
  @Field(() => UuidScalar, { description: 'The mandate.' })
  mandateId!: string;
}

export const EndMandateError = errorUnion('EndMandateError');

@ObjectType({ description: 'Outcome of ending a mandate.' })
export class EndMandatePayload {
  @Field(() => Mandate, { nullable: true, description: 'The mandate as it is now.' })
  mandate!: Mandate | null;

  @Field(() => [EndMandateError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
