import { NotFound, type UserErrorValue } from '@bundel/platform';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';

export const SignOutEverywhereError = createUnionType({
  name: 'SignOutEverywhereError',
  description: 'Why nobody was signed out.',
  types: () => [NotFound] as const,
});

@ObjectType({ description: 'Outcome of signing out everywhere.' })
export class SignOutEverywherePayload {
  @Field(() => Int, { nullable: true, description: 'How many sessions ended, this one included.' })
  endedSessions!: number | null;

  @Field(() => [SignOutEverywhereError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
