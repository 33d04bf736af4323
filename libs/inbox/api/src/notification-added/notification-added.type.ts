import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NotificationType } from '../notifications/notification.type.js';

@ObjectType({ description: 'Something new in the inbox of the person who listens.' })
export class NotificationAdded {
  @Field(() => NotificationType, {
    nullable: true,
    description: 'What is new; none when some may have been missed: read the list again.',
  })
  notification!: NotificationType | null;

  @Field(() => Int, { description: 'How many the person has not read now.' })
  unreadCount!: number;
}
