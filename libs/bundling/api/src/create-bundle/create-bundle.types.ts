import { UuidScalar } from '@bundel/platform';
import { Field, InputType, Int } from '@nestjs/graphql';
import { ChosenDemandFilter } from '../chosen/demand-filter.input.js';

@InputType({ description: 'Of which demand a bundle is made.' })
export class CreateBundleInput {
  @Field(() => UuidScalar, { description: 'The call.' })
  campaignId!: string;

  @Field(() => String, { description: 'Title, at most 200 characters.' })
  title!: string;

  @Field(() => ChosenDemandFilter, { nullable: true, description: 'Which lines; all when left out.' })
  filter?: ChosenDemandFilter | null;

  @Field(() => Int, { nullable: true, description: 'Only the lines of this proposal for the same filter.' })
  proposal?: number | null;
}
