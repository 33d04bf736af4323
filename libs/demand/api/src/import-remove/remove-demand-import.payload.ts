import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';

export const RemoveDemandImportError = errorUnion('RemoveDemandImportError');

@ObjectType({ description: 'Outcome of removing an import.' })
export class RemoveDemandImportPayload {
  @Field(() => Boolean, { description: 'Whether the file and what was found in it are gone.' })
  removed!: boolean;

  @Field(() => [RemoveDemandImportError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
