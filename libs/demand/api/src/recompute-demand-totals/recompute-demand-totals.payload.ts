import { UuidScalar, type UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';

export const RecomputeDemandTotalsError = errorUnion('RecomputeDemandTotalsError');

@ObjectType({ description: 'Outcome of asking for a recount.' })
export class RecomputeDemandTotalsPayload {
  @Field(() => UuidScalar, { nullable: true, description: 'The job that counts; follow it with `job`.' })
  jobId!: string | null;

  @Field(() => [RecomputeDemandTotalsError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
