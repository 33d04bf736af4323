import { NotFound, type UserErrorValue } from '@bundel/platform';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { NotificationType } from '../notifications/notification.type.js';

export const MarkNotificationReadError = createUnionType({
  name: 'MarkNotificationReadError',
  description: 'Why a notification was not marked.',
  types: () => [NotFound] as const,
});

@ObjectType({ description: 'Outcome of marking a notification as read.' })
export class MarkNotificationReadPayload {
  @Field(() => NotificationType, { nullable: true, description: 'The notification as it is now.' })
  notification!: NotificationType | null;

  @Field(() => [MarkNotificationReadError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
