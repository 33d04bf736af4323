import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which notification was read.' })
export class MarkNotificationReadInput {
  @Field(() => UuidScalar, { description: 'Identity of the notification.' })
  notificationId!: string;
}
