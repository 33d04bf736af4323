import { NotFound, UuidScalar, type UserErrorValue } from '@bundel/platform';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';

export const RevokeSessionError = createUnionType({
  name: 'RevokeSessionError',
  description: 'Why the session did not end.',
  types: () => [NotFound] as const,
});

@ObjectType({ description: 'Outcome of ending a session.' })
export class RevokeSessionPayload {
  @Field(() => UuidScalar, { nullable: true, description: 'The session that ended.' })
  sessionId!: string | null;

  @Field(() => [RevokeSessionError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
