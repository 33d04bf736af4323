import { NotFound, type UserErrorValue } from '@bundel/platform';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Viewer } from '../viewer/viewer.type.js';

export const ChooseMembershipError = createUnionType({
  name: 'ChooseMembershipError',
  description: 'Why the capacity did not change.',
  types: () => [NotFound] as const,
});

@ObjectType({ description: 'Outcome of choosing a capacity.' })
export class ChooseMembershipPayload {
  @Field(() => Viewer, { nullable: true, description: 'Who is looking from now on.' })
  viewer!: Viewer | null;

  @Field(() => [ChooseMembershipError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
