import { UuidScalar, type UserErrorValue } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { errorUnion } from '../errors/error-union.js';

export const UpdateOwnProfileError = errorUnion('UpdateOwnProfileError');

@ObjectType({ description: 'The person who asks.' })
export class OwnProfile {
  @Field(() => UuidScalar, { description: 'Identity of the person.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'E-mail address.' })
  email!: string;
}

@ObjectType({ description: 'Outcome of changing the own profile.' })
export class UpdateOwnProfilePayload {
  @Field(() => OwnProfile, { nullable: true, description: 'The person as they are known now.' })
  person!: OwnProfile | null;

  @Field(() => [UpdateOwnProfileError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
