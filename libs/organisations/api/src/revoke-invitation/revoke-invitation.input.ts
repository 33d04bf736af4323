import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which invitation to withdraw.' })
export class RevokeInvitationInput {
  @Field(() => UuidScalar, { description: 'Identity of the invitation.' })
  invitationId!: string;
}
