import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'The bundle, and the fingerprint of what was read.' })
export class ApproveBundleInput {
  @Field(() => UuidScalar, { description: 'The bundle.' })
  bundleId!: string;

  @Field(() => String, { description: 'Fingerprint of the content that was read.' })
  contentHash!: string;
}
