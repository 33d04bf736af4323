import { DateTimeScalar, MoneyType, UuidScalar } from '@bundel/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { BundleContractType, BundleState, ObjectionAudience } from './bundle.enums.js';

@ObjectType({ description: 'A value in the sentence of a finding.' })
export class LawFindingParam {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Value.' })
  value!: string;
}

@ObjectType({ description: 'What a rule of the law says about a bundle.' })
export class LawFinding {
  @Field(() => String, { description: 'Stable code, for example "cluster.limbMissing".' })
  code!: string;

  @Field(() => String, { description: 'Rule, for example "LAW-1.5-1".' })
  rule!: string;

  @Field(() => String, { description: 'Article.' })
  article!: string;

  @Field(() => String, { description: 'Stable code of what can be done about it.' })
  remedy!: string;

  @Field(() => [String], { description: 'Field, outermost first.' })
  path!: readonly string[];

  @Field(() => [LawFindingParam], { description: 'Values in its sentence.' })
  params!: readonly LawFindingParam[];
}

@ObjectType({ description: 'A gate of the law, with what stands in its way and what to know beside it.' })
export class BundleGateType {
  @Field(() => String, { description: '"cluster", "lots", "joint", "maximum" or "value".' })
  name!: string;

  @Field(() => [LawFinding], { description: 'Empty when the gate is open.' })
  findings!: readonly LawFinding[];

  @Field(() => [LawFinding], { description: 'What does not block: uncertain law and facts to know.' })
  notes!: readonly LawFinding[];
}

@ObjectType({ description: 'The joint value against the lowest threshold that applies.' })
export class BundleValueAdvice {
  @Field(() => MoneyType, { description: 'The joint need at its maximum.' })
  value!: MoneyType;

  @Field(() => MoneyType, { description: 'The threshold.' })
  threshold!: MoneyType;

  @Field(() => Boolean, { description: 'At or above it: a European procedure is needed.' })
  above!: boolean;

  @Field(() => [Int], {
    description: 'Places of lots, from 0, that could stay outside it together (art. 2.18).',
  })
  exemptLots!: readonly number[];

  @Field(() => [String], { description: 'Rules on which this rests.' })
  rules!: readonly string[];
}

@ObjectType({ description: 'Why contracts are combined (art. 1.5 lid 1).' })
export class ClusterMotivationType {
  @Field(() => String, { description: 'The market, and access of small and medium firms.' })
  marketAndSmeAccess!: string;

  @Field(() => String, { description: 'Consequences and risks for buyers and suppliers.' })
  organisationalConsequences!: string;

  @Field(() => String, { description: 'How the parts hang together.' })
  coherence!: string;

  @Field(() => Boolean, { description: 'Consequences were weighed for suppliers too.' })
  weighedForSuppliers!: boolean;

  @Field(() => Boolean, { description: 'The motivation will stand in the tender documents.' })
  inTenderDocuments!: boolean;
}

@ObjectType({ description: 'A lot with its value.' })
export class BundleLotType {
  @Field(() => String, { description: 'Key.' })
  key!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => MoneyType, { nullable: true, description: 'Value that the lead states itself.' })
  statedValue!: MoneyType | null;

  @Field(() => MoneyType, { description: 'Expected value.' })
  value!: MoneyType;

  @Field(() => MoneyType, { description: 'Value at the maximum.' })
  maximum!: MoneyType;

  @Field(() => Int, { description: 'Lines without a budget.' })
  unpriced!: number;

  @Field(() => Int, { description: 'Lines that count: pledges and estimates.' })
  lines!: number;
}

@ObjectType({ description: 'A bundle as it stands in a list.' })
export class BundleSummary {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => String, { description: 'Number under which people know it: "BD-2027-0042".' })
  number!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => BundleState, { description: 'How far it is.' })
  state!: BundleState;

  @Field(() => UuidScalar, { description: 'Its lead.' })
  leadOrganisationId!: string;

  @Field(() => String, { description: 'Name of its lead.' })
  leadOrganisationName!: string;

  @Field(() => Int, { description: 'Lots.' })
  lotCount!: number;

  @Field(() => Int, { description: 'Bodies that take part.' })
  participantCount!: number;

  @Field(() => Int, { description: 'Bodies that approved it as it stands.' })
  approvedCount!: number;

  @Field(() => MoneyType, { description: 'Value at the maximum.' })
  maximum!: MoneyType;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when objections can be made.' })
  objectionUntil!: Date | null;

  @Field(() => DateTimeScalar, { description: 'Last change.' })
  updatedAt!: Date;
}

@ObjectType({
  description: 'A bundle: chosen demand with lots, maxima, participants and the gates of the law.',
})
export class Bundle extends BundleSummary {
  @Field(() => UuidScalar, { description: 'The call of which its lines are.' })
  campaignId!: string;

  @Field(() => String, { nullable: true, description: 'Title of that call, for who can see it.' })
  campaignTitle!: string | null;

  @Field(() => Boolean, { description: 'The own body leads it.' })
  isLead!: boolean;

  @Field(() => Boolean, { description: 'The own body takes part in it.' })
  isParticipant!: boolean;

  @Field(() => Boolean, { description: 'The own body approved it as it stands.' })
  ownApproval!: boolean;

  @Field(() => MoneyType, { description: 'Expected value.' })
  value!: MoneyType;

  @Field(() => MoneyType, { nullable: true, description: 'Maximum of the own body.' })
  ownMaximum!: MoneyType | null;

  @Field(() => BundleContractType, { description: 'Sort of contract.' })
  contractType!: BundleContractType;

  @Field(() => Int, { description: 'Margin on the highest volume, hundredths of a percent.' })
  margin!: number;

  @Field(() => ClusterMotivationType, { description: 'Why contracts are combined.' })
  cluster!: ClusterMotivationType;

  @Field(() => String, { description: 'Why there are no lots.' })
  noLotsMotivation!: string;

  @Field(() => [BundleLotType], { description: 'Lots in their order, at most 100.' })
  lots!: readonly BundleLotType[];

  @Field(() => [BundleGateType], { description: 'The five gates.' })
  gates!: readonly BundleGateType[];

  @Field(() => BundleValueAdvice, {
    nullable: true,
    description: 'Advice on the procedure, for bodies only.',
  })
  advice!: BundleValueAdvice | null;

  @Field(() => ObjectionAudience, { description: 'Who can object.' })
  objectionAudience!: ObjectionAudience;

  @Field(() => Boolean, { description: 'The time for objections runs now.' })
  objectionRuns!: boolean;

  @Field(() => Int, { description: 'Objections without an answer, as far as they can be seen.' })
  openObjections!: number;

  @Field(() => Int, { description: 'Version, to be given back with a change.' })
  version!: number;

  @Field(() => String, { description: 'Fingerprint of all that is approved and published.' })
  contentHash!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was frozen.' })
  frozenAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was given up.' })
  withdrawalReason!: string | null;
}
