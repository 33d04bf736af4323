import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Whose invitation to take back.' })
export class RemoveInvitationInput {
  @Field(() => UuidScalar, { description: 'Identity of the campaign.' })
  campaignId!: string;

  @Field(() => UuidScalar, { description: 'Identity of the body.' })
  organisationId!: string;
}
