import { DecimalScalar, UuidScalar } from '@bundel/platform';
import { Field, InputType, Int } from '@nestjs/graphql';
import { BundleContractType, PhaseResponsibility } from '../bundle/bundle.enums.js';

@InputType({ description: 'Why contracts are combined (art. 1.5 lid 1).' })
export class ClusterInput {
  @Field(() => String, { nullable: true, description: 'The market, and access of small and medium firms.' })
  marketAndSmeAccess?: string | null;

  @Field(() => String, { nullable: true, description: 'Consequences and risks for buyers and suppliers.' })
  organisationalConsequences?: string | null;

  @Field(() => String, { nullable: true, description: 'How the parts hang together.' })
  coherence?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Consequences were weighed for suppliers too.' })
  weighedForSuppliers?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The motivation will stand in the tender documents.' })
  inTenderDocuments?: boolean | null;
}

@InputType({ description: 'A lot; a key that is new makes a lot.' })
export class BundleLotInput {
  @Field(() => String, { description: 'Key, letters and digits; kept for ever.' })
  key!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Value in euro that the lead states itself, where budgets are missing or hidden.',
  })
  statedValue?: string | null;
}

@InputType({ description: 'Who answers for the phases of one participant (art. 2.11a).' })
export class PhasesInput {
  @Field(() => UuidScalar, { description: 'The body.' })
  organisationId!: string;

  @Field(() => PhaseResponsibility, { description: 'Preparation.' })
  preparation!: PhaseResponsibility;

  @Field(() => PhaseResponsibility, { description: 'Publication.' })
  publication!: PhaseResponsibility;

  @Field(() => PhaseResponsibility, { description: 'Selection.' })
  selection!: PhaseResponsibility;

  @Field(() => PhaseResponsibility, { description: 'Award.' })
  award!: PhaseResponsibility;

  @Field(() => PhaseResponsibility, { description: 'Execution.' })
  execution!: PhaseResponsibility;
}

@InputType({ description: 'Which bundle, and what changes; what is left out stays as it was.' })
export class UpdateBundleInput {
  @Field(() => UuidScalar, { description: 'The bundle.' })
  bundleId!: string;

  @Field(() => Int, { description: 'Version that was changed.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Title, at most 200 characters.' })
  title?: string | null;

  @Field(() => BundleContractType, { nullable: true, description: 'Sort of contract.' })
  contractType?: BundleContractType | null;

  @Field(() => Int, { nullable: true, description: 'Margin on the highest volume, hundredths of a percent.' })
  margin?: number | null;

  @Field(() => ClusterInput, { nullable: true, description: 'Why contracts are combined.' })
  cluster?: ClusterInput | null;

  @Field(() => String, { nullable: true, description: 'Why there are no lots; at most 4000 characters.' })
  noLotsMotivation?: string | null;

  @Field(() => [BundleLotInput], {
    nullable: true,
    description: 'All lots in their order, at most 100; a lot that is left out has to be empty.',
  })
  lots?: BundleLotInput[] | null;

  @Field(() => [PhasesInput], { nullable: true, description: 'Phases of some participants, at most 2000.' })
  phases?: PhasesInput[] | null;
}
