import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'The capacity to act in from now on.' })
export class ChooseMembershipInput {
  @Field(() => UuidScalar, { description: 'Organisation to act for.' })
  organisationId!: string;

  @Field(() => String, { description: 'Role to act in.' })
  role!: string;
}
