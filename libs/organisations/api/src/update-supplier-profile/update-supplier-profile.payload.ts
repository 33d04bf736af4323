import type { UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';
import { SupplierProfile } from '../supplier-profile/supplier-profile.types.js';

export const UpdateSupplierProfileError = errorUnion('UpdateSupplierProfileError');

@ObjectType({ description: 'Outcome of changing the profile.' })
export class UpdateSupplierProfilePayload {
  @Field(() => SupplierProfile, { nullable: true, description: 'The profile as it is now.' })
  profile!: SupplierProfile | null;

  @Field(() => [UpdateSupplierProfileError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
