import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'What is declined, and why.' })
export class DeclineInvitationInput {
  @Field(() => UuidScalar, { description: 'Identity of the campaign.' })
  campaignId!: string;

  @Field(() => String, { description: 'Why the body does not take part; the lead body reads it.' })
  reason!: string;
}
