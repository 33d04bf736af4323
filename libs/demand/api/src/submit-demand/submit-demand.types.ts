import { UuidScalar, type UserErrorValue } from '@bundel/platform';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { DemandReceipt } from './demand-receipt.type.js';

@InputType({ description: 'The call, and the version of the draft that was read.' })
export class SubmitDemandInput {
  @Field(() => UuidScalar, { description: 'The call.' })
  campaignId!: string;

  @Field(() => Int, { description: 'Version of the draft.' })
  version!: number;
}

export const SubmitDemandError = errorUnion('SubmitDemandError');

@ObjectType({ description: 'Outcome of submitting.' })
export class SubmitDemandPayload {
  @Field(() => DemandReceipt, { nullable: true, description: 'Proof of what was submitted and when.' })
  receipt!: DemandReceipt | null;

  @Field(() => [SubmitDemandError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
