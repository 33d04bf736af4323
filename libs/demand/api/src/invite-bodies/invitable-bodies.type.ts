import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How many bodies a selection means.' })
export class InvitableBodies {
  @Field(() => Int, { description: 'Bodies that the selection means.' })
  total!: number;

  @Field(() => Int, { description: 'Of those: on the list already.' })
  invitedAlready!: number;

  @Field(() => [String], { description: 'Their names in order, the first hundred.' })
  names!: string[];
}
