import { DateTimeScalar, DecimalScalar, UuidScalar } from '@bundel/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Commitment } from '../lines/line.enums.js';

@ObjectType({ description: 'A recount of the totals of a campaign from its lines.' })
export class DemandTotalRun {
  @Field(() => UuidScalar, { description: 'Identity of the run.' })
  id!: string;

  @Field(() => Int, { description: 'Number within the campaign.' })
  number!: number;

  @Field(() => String, { description: 'Why it ran: asked, scheduled or closing.' })
  cause!: string;

  @Field(() => String, { description: 'Version of the way of counting.' })
  version!: string;

  @Field(() => String, {
    description: 'Where it was added up: database or columns. The outcome is the same.',
  })
  path!: string;

  @Field(() => DateTimeScalar, { description: 'When it started.' })
  startedAt!: Date;

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  durationMs!: number;

  @Field(() => Int, { description: 'Lines counted.' })
  lines!: number;

  @Field(() => Int, { description: 'Bodies counted.' })
  bodies!: number;

  @Field(() => Int, { description: 'Groups that came out.' })
  groups!: number;

  @Field(() => String, { description: 'Fingerprint (SHA-256) of the lines; the same lines give the same.' })
  inputHash!: string;

  @Field(() => String, { description: 'Fingerprint (SHA-256) of the outcome.' })
  resultHash!: string;

  @Field(() => Int, { description: 'Groups that differed from the maintained totals; 0 is right.' })
  drift!: number;
}

@ObjectType({
  description: 'The total of one group; quantities in its unit. Rungs of the ladder are never added up.',
})
export class DemandTotalGroup {
  @Field(() => UuidScalar, { nullable: true, description: 'Item, when split by it.' })
  itemId!: string | null;

  @Field(() => String, { nullable: true, description: 'Lot, when split by it.' })
  lot!: string | null;

  @Field(() => String, { description: 'Unit of the quantities.' })
  unit!: string;

  @Field(() => String, { nullable: true, description: 'Period, when split by it.' })
  period!: string | null;

  @Field(() => String, { nullable: true, description: 'Sort of body, when split by it.' })
  bodyType!: string | null;

  @Field(() => String, { nullable: true, description: 'Province, when split by it; "" stands for none.' })
  province!: string | null;

  @Field(() => Commitment, { description: 'Rung of the ladder.' })
  commitment!: Commitment;

  @Field(() => DecimalScalar, { description: 'Sum of the minima.' })
  minimum!: string;

  @Field(() => DecimalScalar, { description: 'Sum of what is expected.' })
  expected!: string;

  @Field(() => DecimalScalar, { description: 'Sum of the maxima.' })
  maximum!: string;

  @Field(() => Int, { description: 'Lines behind it; each counts once, also when it has several periods.' })
  lines!: number;

  @Field(() => Int, { description: 'Bodies behind it; each counts once.' })
  bodies!: number;

  @Field(() => [Int], { description: 'Highest SEAL asked for SOV-1 to SOV-8.' })
  highestFloor!: number[];

  @Field(() => DecimalScalar, { nullable: true, description: 'What was expected at the last run.' })
  expectedAtRun!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What was expected at the run before it.' })
  expectedAtPreviousRun!: string | null;
}

@ObjectType({ description: 'Totals of a campaign, with where they come from.' })
export class DemandTotals {
  @Field(() => UuidScalar, { description: 'The campaign.' })
  campaignId!: string;

  @Field(() => [DemandTotalGroup], { description: 'One per group that has lines.' })
  groups!: DemandTotalGroup[];

  @Field(() => DemandTotalRun, { nullable: true, description: 'The last run that checked the totals.' })
  run!: DemandTotalRun | null;

  @Field(() => DemandTotalRun, { nullable: true, description: 'The run before it.' })
  previousRun!: DemandTotalRun | null;
}
