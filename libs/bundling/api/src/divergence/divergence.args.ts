import type { Outcome, Topic } from '@bundel/bundling-domain';
import { PageArgs, UuidScalar } from '@bundel/platform';
import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { ChosenDemandFilter } from '../chosen/demand-filter.input.js';
import { RequirementChoice, RequirementOutcome, RequirementTopic } from './requirement-choice.input.js';

@ArgsType()
export class DivergenceArgs {
  @Field(() => UuidScalar, { description: 'The call.' })
  campaignId!: string;

  @Field(() => ChosenDemandFilter, { nullable: true, description: 'Which lines; all when left out.' })
  filter?: ChosenDemandFilter | null;

  @Field(() => [RequirementChoice], {
    nullable: true,
    description: 'Requirements put to all lines alike; each at most once.',
  })
  choices?: RequirementChoice[] | null;
}

@InputType({ description: 'Lines that ask this.' })
export class AskedFilter {
  @Field(() => RequirementTopic, { description: 'Which requirement.' })
  topic!: Topic;

  @Field(() => String, { defaultValue: '', description: 'Objective or standard; empty for the others.' })
  detail!: string;

  @Field(() => String, { description: 'What is asked, as the board writes it.' })
  value!: string;
}

@ArgsType()
export class DivergenceLinesArgs extends PageArgs {
  @Field(() => UuidScalar, { description: 'The call.' })
  campaignId!: string;

  @Field(() => ChosenDemandFilter, { nullable: true, description: 'Which lines; all when left out.' })
  filter?: ChosenDemandFilter | null;

  @Field(() => [RequirementChoice], { nullable: true, description: 'The choices whose outcome is asked.' })
  choices?: RequirementChoice[] | null;

  @Field(() => RequirementOutcome, {
    nullable: true,
    description: 'Lines for which the choices together mean this.',
  })
  outcome?: Outcome | null;

  @Field(() => AskedFilter, { nullable: true, description: 'Lines that ask this.' })
  asked?: AskedFilter | null;
}
