import { LocalDateScalar, MoneyInput, UuidScalar, type UserErrorValue } from '@bundel/platform';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { Mandate } from '../mandates/mandate.types.js';

@InputType({ description: 'To whom, up to which value, from when until when.' })
export class GiveMandateInput {
  @Field(() => UuidScalar, { description: 'The mandate holder.' })
  personId!: string;

  @Field(() => MoneyInput, { description: 'Highest value of what the person pledges in one call.' })
  ceiling!: MoneyInput;

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day; open when left out.' })
  validUntil?: string | null;
}

export const GiveMandateError = errorUnion('GiveMandateError');

@ObjectType({ description: 'Outcome of recording a mandate.' })
export class GiveMandatePayload {
  @Field(() => Mandate, { nullable: true, description: 'The mandate.' })
  mandate!: Mandate | null;

  @Field(() => [GiveMandateError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
