import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'How the person who asks wants to be known.' })
export class UpdateOwnProfileInput {
  @Field(() => String, { description: 'Name as colleagues see it.' })
  name!: string;
}
