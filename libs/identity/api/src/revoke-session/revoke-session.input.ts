import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which session to end.' })
export class RevokeSessionInput {
  @Field(() => UuidScalar, { description: 'Identity of the session.' })
  sessionId!: string;
}
