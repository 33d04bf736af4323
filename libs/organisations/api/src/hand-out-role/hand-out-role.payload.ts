import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { Colleague } from '../my-organisation/colleague.types.js';

export const HandOutRoleError = errorUnion('HandOutRoleError');

@ObjectType({ description: 'Outcome of handing out a role.' })
export class HandOutRolePayload {
  @Field(() => Colleague, { nullable: true, description: 'The colleague with all roles held now.' })
  colleague!: Colleague | null;

  @Field(() => [HandOutRoleError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
