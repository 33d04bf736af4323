import { UuidScalar } from '@bundel/platform';
import { Field, InputType, Int } from '@nestjs/graphql';
import { BundleLotSplit } from '../bundle/bundle.enums.js';

@InputType({ description: 'Which bundle is divided, and by what.' })
export class DivideBundleInput {
  @Field(() => UuidScalar, { description: 'The bundle.' })
  bundleId!: string;

  @Field(() => Int, { description: 'Version that was changed.' })
  version!: number;

  @Field(() => BundleLotSplit, { description: 'By what.' })
  by!: BundleLotSplit;
}
