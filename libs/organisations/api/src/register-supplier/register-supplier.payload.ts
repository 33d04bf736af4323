import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { Organisation } from '../organisation/organisation.types.js';
import { Role } from '../people/role.enum.js';

export const RegisterSupplierError = errorUnion('RegisterSupplierError');

@ObjectType({ description: 'Outcome of registering a supplier.' })
export class RegisterSupplierPayload {
  @Field(() => Organisation, { nullable: true, description: 'The supplier.' })
  organisation!: Organisation | null;

  @Field(() => [Role], { description: 'Roles that the person who registered has now.' })
  roles!: Role[];

  @Field(() => [RegisterSupplierError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
