import type { UserErrorValue } from '@bundel/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';

export const RemindBodiesError = errorUnion('RemindBodiesError');

@ObjectType({ description: 'Outcome of reminding bodies.' })
export class RemindBodiesPayload {
  @Field(() => Int, { description: 'Bodies that are reminded now.' })
  reminded!: number;

  @Field(() => [RemindBodiesError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
