import type { Topic } from '@bundel/bundling-domain';
import { UuidScalar } from '@bundel/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DemandShown } from '../chosen/demand-shown.enum.js';
import { DemandTally, DemandVolume } from '../chosen/tally.types.js';
import { RequirementTopic } from './requirement-choice.input.js';

@ObjectType({ description: 'A value that bodies ask, and how much volume asks it.' })
export class AskedRequirement {
  @Field(() => String, { description: 'What is asked: a level, a place, "yes" or "no", a period, a unit.' })
  value!: string;

  @Field(() => DemandTally, { description: 'Who asks it.' })
  asked!: DemandTally;
}

@ObjectType({
  description: 'What a common choice does; the three parts together are always the whole volume.',
})
export class ChoiceEffect {
  @Field(() => String, { description: 'What would be chosen.' })
  value!: string;

  @Field(() => DemandTally, { description: 'Gets what it asked.' })
  asAsked!: DemandTally;

  @Field(() => DemandTally, { description: 'Gets more than it asked and has to accept what that costs.' })
  stricter!: DemandTally;

  @Field(() => DemandTally, { description: 'Cannot join.' })
  lost!: DemandTally;
}

@ObjectType({ description: 'One requirement: who asks what, and what each common choice keeps or loses.' })
export class RequirementPicture {
  @Field(() => RequirementTopic, { description: 'Which requirement.' })
  topic!: Topic;

  @Field(() => String, {
    description: 'Objective "1" to "8" of a floor, code of an open standard; empty for the others.',
  })
  detail!: string;

  @Field(() => Boolean, { description: 'Whether lines ask different things.' })
  splits!: boolean;

  @Field(() => [AskedRequirement], { description: 'At most forty values, loose ones first.' })
  values!: AskedRequirement[];

  @Field(() => DemandTally, { nullable: true, description: 'All values beyond those forty.' })
  further!: DemandTally | null;

  @Field(() => [ChoiceEffect], { description: 'At most forty choices, loose ones first.' })
  choices!: ChoiceEffect[];
}

@ObjectType({ description: 'What one of several choices costs.' })
export class ChoiceCost {
  @Field(() => RequirementTopic, { description: 'Which requirement.' })
  topic!: Topic;

  @Field(() => String, { description: 'Objective or standard; empty for the others.' })
  detail!: string;

  @Field(() => String, { description: 'What is chosen.' })
  value!: string;

  @Field(() => DemandTally, { description: 'Cannot join because of this choice.' })
  lost!: DemandTally;

  @Field(() => DemandTally, { description: 'Would come back if only this choice were dropped.' })
  lostOnlyHere!: DemandTally;
}

@ObjectType({ description: 'What the choices do together; the three parts are always the whole volume.' })
export class CombinedEffect {
  @Field(() => DemandTally, { description: 'Gets what it asked.' })
  asAsked!: DemandTally;

  @Field(() => DemandTally, { description: 'Gets more than it asked and has to accept what that costs.' })
  stricter!: DemandTally;

  @Field(() => DemandTally, { description: 'Cannot join.' })
  lost!: DemandTally;

  @Field(() => [ChoiceCost], { description: 'What each choice costs.' })
  costs!: ChoiceCost[];
}

@ObjectType({ description: 'Which requirements of which bodies split the chosen demand.' })
export class Divergence {
  @Field(() => UuidScalar, { description: 'The call.' })
  campaignId!: string;

  @Field(() => DemandShown, { description: 'Whether lines can be compared, or only totals are shown.' })
  shown!: DemandShown;

  @Field(() => Int, { description: 'Bodies in the chosen demand.' })
  bodies!: number;

  @Field(() => [DemandVolume], { description: 'Volume of the chosen demand per unit.' })
  volumes!: DemandVolume[];

  @Field(() => DemandTally, {
    nullable: true,
    description: 'All that is compared; none when only totals are shown.',
  })
  all!: DemandTally | null;

  @Field(() => [RequirementPicture], { description: 'Requirement by requirement, always in the same order.' })
  requirements!: RequirementPicture[];

  @Field(() => CombinedEffect, { nullable: true, description: 'The given choices together.' })
  combined!: CombinedEffect | null;

  @Field(() => String, { description: 'Version of the calculation.' })
  version!: string;

  @Field(() => String, { nullable: true, description: 'Fingerprint (SHA-256) of the lines and the choices.' })
  inputHash!: string | null;

  @Field(() => String, { nullable: true, description: 'Fingerprint (SHA-256) of the result.' })
  resultHash!: string | null;
}
