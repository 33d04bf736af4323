import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which invitation to send again.' })
export class ResendInvitationInput {
  @Field(() => UuidScalar, { description: 'Identity of the invitation.' })
  invitationId!: string;
}
