import { DateTimeScalar, UuidScalar } from '@bundel/platform';
import { Field, InputType, Int } from '@nestjs/graphql';
import { LeadView, PeriodLength, QuestionKind } from '../campaign/campaign.enums.js';

@InputType({ description: 'Something that bodies say how much they need of.' })
export class CampaignItemInput {
  @Field(() => UuidScalar, { nullable: true, description: 'Identity of an item that exists already.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Code; the portal gives one when it is left out.' })
  code?: string | null;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is and is not.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Lot; "1" when left out.' })
  lot?: string | null;

  @Field(() => String, { description: 'Unit of the catalogue.' })
  unit!: string;

  @Field(() => String, { nullable: true, description: 'Category of its own, when it differs.' })
  cpvCode?: string | null;
}

@InputType({ description: 'A question to every body.' })
export class CampaignQuestionInput {
  @Field(() => UuidScalar, { nullable: true, description: 'Identity of a question that exists already.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Code; the portal gives one when it is left out.' })
  code?: string | null;

  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Field(() => String, { nullable: true, description: 'Help with answering.' })
  hint?: string | null;

  @Field(() => QuestionKind, { description: 'How it is answered.' })
  kind!: QuestionKind;

  @Field(() => [String], { nullable: true, description: 'Options of a choice.' })
  options?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an answer is needed.' })
  required?: boolean | null;
}

@InputType({ isAbstract: true })
export abstract class CampaignContentInput {
  @Field(() => String, { nullable: true, description: 'Title.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Category (CPV code).' })
  cpvCode?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Last moment to answer; null takes it away.' })
  closesAt?: string | null;

  @Field(() => PeriodLength, { nullable: true, description: 'Length of the periods.' })
  periodLength?: PeriodLength | null;

  @Field(() => String, { nullable: true, description: 'First period, "2027" or "2027-Q1".' })
  firstPeriod?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of periods.' })
  periodCount?: number | null;

  @Field(() => LeadView, { nullable: true, description: 'What the lead body sees of the answers.' })
  leadSees?: LeadView | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the lead body sees prices.' })
  leadSeesPrices?: boolean | null;

  @Field(() => [CampaignItemInput], { nullable: true, description: 'All items, in order.' })
  items?: CampaignItemInput[] | null;

  @Field(() => [CampaignQuestionInput], { nullable: true, description: 'All questions, in order.' })
  questions?: CampaignQuestionInput[] | null;
}
