import { UuidScalar } from '@bundel/platform';
import { Field, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Which bundle is to be approved.' })
export class InviteToSignOffInput {
  @Field(() => UuidScalar, { description: 'The bundle.' })
  bundleId!: string;

  @Field(() => Int, { description: 'Version that was looked at.' })
  version!: number;
}
