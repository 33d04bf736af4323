import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';
import { Role } from '../people/role.enum.js';

@InputType({ description: 'Who gets which role.' })
export class HandOutRoleInput {
  @Field(() => UuidScalar, { description: 'A colleague.' })
  personId!: string;

  @Field(() => Role, { description: 'The role.' })
  role!: Role;
}
