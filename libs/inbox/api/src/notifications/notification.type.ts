import { ConnectionOf, DateTimeScalar, UuidScalar } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';
import { MessageParam } from '../my-tasks/message-param.type.js';

@ObjectType('Notification', { description: 'Something that a person was told.' })
export class NotificationType {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Organisation that it is about.' })
  organisationId!: string | null;

  @Field(() => String, { description: 'What happened, as a text key: "invitation.received".' })
  kind!: string;

  @Field(() => [MessageParam], { description: 'Values for the translated sentence.' })
  params!: MessageParam[];

  @Field(() => String, { description: 'Kind of the object that it is about.' })
  objectType!: string;

  @Field(() => String, { description: 'Identity of the object that it is about.' })
  objectId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the person read it.' })
  readAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was mailed as well.' })
  mailedAt!: Date | null;
}

export const NotificationConnection = ConnectionOf(NotificationType, 'NotificationConnection');
