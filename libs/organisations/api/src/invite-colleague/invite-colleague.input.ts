import { Field, InputType } from '@nestjs/graphql';
import { Role } from '../people/role.enum.js';

@InputType({ description: 'Whom to invite, and for what.' })
export class InviteColleagueInput {
  @Field(() => String, { description: 'Address at which the person signs in.' })
  email!: string;

  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Field(() => [Role], { description: 'Roles the person gets, at least one.' })
  roles!: Role[];
}
