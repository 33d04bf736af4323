import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which role of which colleague ends.' })
export class EndMembershipInput {
  @Field(() => UuidScalar, { description: 'Identity of the membership, as the list of people gives it.' })
  membershipId!: string;
}
