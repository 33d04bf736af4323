import { NotAllowed, type UserErrorValue } from '@bundel/platform';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';

export const MarkAllNotificationsReadError = createUnionType({
  name: 'MarkAllNotificationsReadError',
  description: 'Why the notifications were not marked.',
  types: () => [NotAllowed] as const,
});

@ObjectType({ description: 'Outcome of marking all notifications as read.' })
export class MarkAllNotificationsReadPayload {
  @Field(() => Int, { nullable: true, description: 'How many were not read before.' })
  marked!: number | null;

  @Field(() => [MarkAllNotificationsReadError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
