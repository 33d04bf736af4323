import {
  ConnectionOf,
  CpvScalar,
  DateTimeScalar,
  LocalDateScalar,
  MoneyType,
  PageArgs,
  UuidScalar,
} from '@bundel/platform';
import { ArgsType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What a body buys today.' })
export class RunningContract {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => String, { description: 'What it is about.' })
  subject!: string;

  @Field(() => String, { description: 'Who delivers.' })
  supplierName!: string;

  @Field(() => CpvScalar, { description: 'Category.' })
  cpvCode!: string;

  @Field(() => LocalDateScalar, { description: 'First day.' })
  startsOn!: string;

  @Field(() => LocalDateScalar, { description: 'Last day, without extensions.' })
  endsOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day to give notice for that end.' })
  noticeOn!: string | null;

  @Field(() => Int, { description: 'Extensions that were not used yet.' })
  extensionOptions!: number;

  @Field(() => Int, { description: 'Length of each extension in months.' })
  extensionMonths!: number;

  @Field(() => Boolean, {
    description: 'Whether coordinators of other bodies may see its dates and category, never its value.',
  })
  shared!: boolean;

  @Field(() => MoneyType, { nullable: true, description: 'Yearly value; stays within the own body.' })
  yearlyValue!: MoneyType | null;

  @Field(() => LocalDateScalar, {
    description: 'Natural joining moment: the end, or the end of the last extension that was not used yet.',
  })
  joinsOn!: string;

  @Field(() => LocalDateScalar, { description: 'Day before which one must act for that moment.' })
  actBefore!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  changedAt!: Date;
}

@InputType({ description: 'Which running contracts; what is left out does not narrow.' })
export class RunningContractFilter {
  @Field(() => String, { nullable: true, description: 'Part of subject or supplier.' })
  search?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Ending on this day or later.' })
  endsFrom?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Ending on this day or earlier.' })
  endsUntil?: string | null;
}

@ArgsType()
export class RunningContractsArgs extends PageArgs {
  @Field(() => RunningContractFilter, { nullable: true, description: 'Which contracts; all when left out.' })
  filter?: RunningContractFilter | null;
}

export const RunningContractConnection = ConnectionOf(RunningContract, 'RunningContractConnection');
