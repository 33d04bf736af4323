import { DateTimeScalar, UuidScalar } from '@bundel/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  CampaignPart,
  CampaignState,
  LeadView,
  ParticipantState,
  PeriodLength,
  QuestionKind,
} from './campaign.enums.js';

@ObjectType({ description: 'How many of the invited bodies are how far.' })
export class CampaignCounts {
  @Field(() => Int, { description: 'Bodies in all.' })
  total!: number;

  @Field(() => Int, { description: 'Have not begun.' })
  invited!: number;

  @Field(() => Int, { description: 'Have a draft.' })
  answering!: number;

  @Field(() => Int, { description: 'Have submitted.' })
  answered!: number;

  @Field(() => Int, { description: 'Do not take part.' })
  declined!: number;
}

@ObjectType({ description: 'A campaign as it stands in a list.' })
export class CampaignSummary {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => String, { description: 'Number under which people know it: "UV-2027-0042".' })
  number!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { description: 'Category (CPV code); may be empty in a draft.' })
  cpvCode!: string;

  @Field(() => String, { nullable: true, description: 'Name of the category in Dutch.' })
  cpvLabelNl!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the category in English.' })
  cpvLabelEn!: string | null;

  @Field(() => CampaignState, { description: 'How far it is now.' })
  state!: CampaignState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last moment to answer.' })
  closesAt!: Date | null;

  @Field(() => UuidScalar, { description: 'Body that leads it.' })
  leadOrganisationId!: string;

  @Field(() => String, { description: 'Name of the body that leads it.' })
  leadOrganisationName!: string;

  @Field(() => Int, { description: 'Items that are asked for.' })
  itemCount!: number;

  @Field(() => CampaignCounts, {
    nullable: true,
    description: 'How far the bodies are; for the lead body only.',
  })
  counts!: CampaignCounts | null;

  @Field(() => DateTimeScalar, { description: 'Last change.' })
  updatedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When bodies were asked.' })
  openedAt!: Date | null;
}

@ObjectType({ description: 'Something that bodies say how much they need of.' })
export class CampaignItem {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => String, { description: 'Code by which import files name it; once per campaign.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'What it is and is not.' })
  description!: string;

  @Field(() => String, { description: 'Lot that it belongs to.' })
  lot!: string;

  @Field(() => String, { description: 'Unit in which totals are kept.' })
  unit!: string;

  @Field(() => String, { nullable: true, description: 'Category of its own, when it differs.' })
  cpvCode!: string | null;
}

@ObjectType({ description: 'A question to every body.' })
export class CampaignQuestion {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => String, { description: 'Code by which answers name it; once per campaign.' })
  code!: string;

  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Field(() => String, { description: 'Help with answering.' })
  hint!: string;

  @Field(() => QuestionKind, { description: 'How it is answered.' })
  kind!: QuestionKind;

  @Field(() => [String], { description: 'Options of a choice.' })
  options!: string[];

  @Field(() => Boolean, { description: 'Whether an answer is needed.' })
  required!: boolean;
}

@ObjectType({ description: 'What keeps a campaign from being opened.' })
export class MissingForOpening {
  @Field(() => String, { description: 'Stable code; texts on screens are chosen by it.' })
  code!: string;

  @Field(() => [String], { description: 'Place in the campaign, outermost first.' })
  path!: string[];

  @Field(() => String, { description: 'One sentence in English.' })
  message!: string;

  @Field(() => String, { description: 'What to do.' })
  remedy!: string;
}

@ObjectType({ description: 'How the own body is invited, and how far it is.' })
export class CampaignParticipation {
  @Field(() => CampaignPart, { description: 'In what part.' })
  part!: CampaignPart;

  @Field(() => ParticipantState, { description: 'How far.' })
  state!: ParticipantState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was asked.' })
  invitedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it answered or declined.' })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it does not take part.' })
  declineReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last reminded.' })
  remindedAt!: Date | null;
}

@ObjectType({ description: 'A call for demand.' })
export class Campaign extends CampaignSummary {
  @Field(() => String, { description: 'What it is about.' })
  description!: string;

  @Field(() => PeriodLength, { description: 'Length of the periods.' })
  periodLength!: PeriodLength;

  @Field(() => String, { description: 'First period, "2027" or "2027-Q1"; may be empty in a draft.' })
  firstPeriod!: string;

  @Field(() => Int, { description: 'Number of periods.' })
  periodCount!: number;

  @Field(() => [String], { description: 'The periods in order; empty while the first one does not fit.' })
  periods!: string[];

  @Field(() => LeadView, { description: 'What the lead body sees of the answers.' })
  leadSees!: LeadView;

  @Field(() => Boolean, { description: 'Whether the lead body sees price ceilings and budgets.' })
  leadSeesPrices!: boolean;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Campaign that it was copied from; for the lead body only.',
  })
  copiedFrom!: string | null;

  @Field(() => Int, { description: 'Counts changes; pass it back with a change.' })
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was recorded that it closed.' })
  closedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a bundle was made of it.' })
  frozenAt!: Date | null;

  @Field(() => [CampaignItem], { description: 'What is asked for, in order.' })
  items!: CampaignItem[];

  @Field(() => [CampaignQuestion], { description: 'Questions, in order.' })
  questions!: CampaignQuestion[];

  @Field(() => [MissingForOpening], { description: 'What a draft misses before it can be opened.' })
  missing!: MissingForOpening[];

  @Field(() => CampaignParticipation, { nullable: true, description: 'How the own body takes part.' })
  participation!: CampaignParticipation | null;
}
