import { LawFinding } from '@bundel/bundling-api';
import { DateTimeScalar, DecimalScalar, LocalDateScalar, MoneyType, UuidScalar } from '@bundel/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { TenderAwardBasis, TenderProcedure, TenderState } from './tender.enums.js';

@ObjectType({ description: 'A tender as it stands in a list.' })
export class TenderSummary {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => String, { description: 'Number under which people know it: "AB-2027-0042".' })
  number!: string;

  @Field(() => String, { description: 'Title in Dutch.' })
  titleNl!: string;

  @Field(() => String, { description: 'Title in English.' })
  titleEn!: string;

  @Field(() => TenderState, { description: 'How far it is.' })
  state!: TenderState;

  @Field(() => TenderProcedure, { description: 'How the market is asked.' })
  procedure!: TenderProcedure;

  @Field(() => String, { description: 'CPV code: eight digits.' })
  cpvCode!: string;

  @Field(() => String, { description: 'Place of performance: NUTS code.' })
  region!: string;

  @Field(() => UuidScalar, { description: 'Its lead.' })
  leadOrganisationId!: string;

  @Field(() => String, { description: 'Name of its lead.' })
  leadOrganisationName!: string;

  @Field(() => Int, { description: 'Lots.' })
  lotCount!: number;

  @Field(() => MoneyType, { nullable: true, description: 'Maximum of all lots; none while one is missing.' })
  maximum!: MoneyType | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the running term ends; none before publication.',
  })
  closesAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'Last change.' })
  updatedAt!: Date;
}

@ObjectType({ description: 'A lot with the values that are published.' })
export class TenderLotType {
  @Field(() => String, { description: 'Key.' })
  key!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => MoneyType, { nullable: true, description: 'Estimated value.' })
  estimate!: MoneyType | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Maximum value; above it the agreement has no effect.',
  })
  maximum!: MoneyType | null;
}

@ObjectType({ description: 'An award criterion.' })
export class TenderCriterion {
  @Field(() => String, { description: 'Key.' })
  id!: string;

  @Field(() => String, { description: 'Name in Dutch.' })
  nameNl!: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;

  @Field(() => DecimalScalar, { description: 'Weight in percent.' })
  weight!: string;

  @Field(() => Boolean, { description: 'Linked to the subject of the agreement.' })
  linkedToSubject!: boolean;
}

@ObjectType({ description: 'A day of the timeline, with the rule on which it rests.' })
export class TenderStage {
  @Field(() => String, { description: 'Stable name, for example "tendersClose".' })
  name!: string;

  @Field(() => LocalDateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => String, { description: 'Rule, for example "LAW-2.71".' })
  rule!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day on which the law allows it.' })
  earliest!: string | null;
}

@ObjectType({ description: 'A gate of the law before publication.' })
export class TenderGateType {
  @Field(() => String, { description: 'Stable name, for example "timeline".' })
  name!: string;

  @Field(() => [LawFinding], { description: 'Empty when the gate is open.' })
  findings!: readonly LawFinding[];

  @Field(() => [LawFinding], { description: 'What does not block, but is good to know.' })
  notes!: readonly LawFinding[];
}

@ObjectType({ description: 'A tender: what the market is asked. Everybody reads it once it is published.' })
export class Tender extends TenderSummary {
  @Field(() => String, { description: 'What is asked, in Dutch.' })
  summaryNl!: string;

  @Field(() => String, { description: 'What is asked, in English.' })
  summaryEn!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'The bundle of which it is made; for its lead.' })
  bundleId!: string | null;

  @Field(() => Boolean, { description: 'The own body leads it.' })
  isLead!: boolean;

  @Field(() => Boolean, { description: 'The reader wrote in it, so cannot approve it.' })
  isAuthor!: boolean;

  @Field(() => [String], { description: 'Acts that exist in this state; for its lead.' })
  acts!: readonly string[];

  @Field(() => Int, { description: 'Term with its extensions, in months.' })
  durationMonths!: number;

  @Field(() => String, { description: 'Why longer than four years.' })
  durationMotivation!: string;

  @Field(() => String, { description: 'Why there are no lots.' })
  noLotsMotivation!: string;

  @Field(() => Boolean, { description: 'Tenders are handed in electronically.' })
  electronic!: boolean;

  @Field(() => Boolean, { description: 'A prior information notice was sent.' })
  priorInformation!: boolean;

  @Field(() => Boolean, { description: 'Urgent, with the reason in the documents.' })
  urgent!: boolean;

  @Field(() => Boolean, { description: 'All documents are online from the first day.' })
  documentsOnline!: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day for requests to take part.' })
  requestsCloseOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which candidates are invited.' })
  invitationOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day for tenders.' })
  tendersCloseOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which the award is announced.' })
  awardOn!: string | null;

  @Field(() => [TenderStage], { description: 'Its days in their order.' })
  timeline!: readonly TenderStage[];

  @Field(() => TenderAwardBasis, { description: 'By what the best tender is found.' })
  awardBasis!: TenderAwardBasis;

  @Field(() => String, { description: 'Why lowest cost or price.' })
  awardMotivation!: string;

  @Field(() => [TenderCriterion], { description: 'Award criteria.' })
  criteria!: readonly TenderCriterion[];

  @Field(() => [Int], { description: 'SEAL floor per sovereignty objective, 0 to 4; eight.' })
  floors!: readonly number[];

  @Field(() => [Int], { description: 'Weight per sovereignty objective in percent; eight.' })
  objectiveWeights!: readonly number[];

  @Field(() => [TenderLotType], { description: 'Lots in their order, at most 100.' })
  lots!: readonly TenderLotType[];

  @Field(() => [TenderGateType], { description: 'The gates before publication; for its lead.' })
  gates!: readonly TenderGateType[];

  @Field(() => Int, { description: 'Version, to be given back with a change.' })
  version!: number;

  @Field(() => String, { description: 'Fingerprint of all that is published: SHA-256.' })
  contentHash!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was given up.' })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was given up.' })
  grounds!: string | null;
}
