import {
  ConnectionOf,
  DateTimeScalar,
  DecimalScalar,
  LocalDateScalar,
  MoneyType,
  UuidScalar,
} from '@bundel/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  Commitment,
  DataSensitivity,
  KeyCustody,
  LineAct,
  LineState,
  StorageRegion,
} from '../lines/line.enums.js';

@ObjectType({ description: 'How much of an item in one period.' })
export class DemandQuantity {
  @Field(() => String, { description: 'Year or quarter: "2027", "2027-Q3".' })
  period!: string;

  @Field(() => DecimalScalar, { description: 'At least, in the unit of the item.' })
  minimum!: string;

  @Field(() => DecimalScalar, { description: 'Expected, in the unit of the item.' })
  expected!: string;

  @Field(() => DecimalScalar, { description: 'At most, in the unit of the item.' })
  maximum!: string;

  @Field(() => DecimalScalar, { description: 'At least, in the unit of the line.' })
  enteredMinimum!: string;

  @Field(() => DecimalScalar, { description: 'Expected, in the unit of the line.' })
  enteredExpected!: string;

  @Field(() => DecimalScalar, { description: 'At most, in the unit of the line.' })
  enteredMaximum!: string;
}

@ObjectType({ description: 'The answer to a question of the call.' })
export class GivenAnswer {
  @Field(() => String, { description: 'Code of the question.' })
  code!: string;

  @Field(() => String, { description: 'The answer.' })
  answer!: string;
}

@ObjectType({ description: 'A signed commitment.' })
export class Pledge {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => String, { description: 'Number on the receipt: "TZ-2027-000042".' })
  number!: string;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Value that was pledged; null when not yours to see.',
  })
  value!: { amount: string; currency: string } | null;

  @Field(() => String, { nullable: true, description: 'Name of the mandate holder, for colleagues.' })
  signedBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was signed.' })
  signedAt!: Date;
}

@ObjectType({ description: 'One act in the history of a line.' })
export class DemandLineRevision {
  @Field(() => Int, { description: 'Counts from 1.' })
  revision!: number;

  @Field(() => LineAct, { description: 'What was done.' })
  act!: LineAct;

  @Field(() => String, { nullable: true, description: 'Who did it, for colleagues.' })
  doneBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  doneAt!: Date;
}

@ObjectType({ description: 'What one body needs of one item.' })
export class DemandLine {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => UuidScalar, { description: 'The call.' })
  campaignId!: string;

  @Field(() => String, { description: 'Number of the call.' })
  campaignNumber!: string;

  @Field(() => String, { description: 'Title of the call.' })
  campaignTitle!: string;

  @Field(() => UuidScalar, { description: 'The body.' })
  organisationId!: string;

  @Field(() => String, { description: 'Name of the body.' })
  organisationName!: string;

  @Field(() => String, { description: 'Code of the item.' })
  itemCode!: string;

  @Field(() => String, { description: 'Name of the item.' })
  itemName!: string;

  @Field(() => String, { description: 'Unit of the item.' })
  itemUnit!: string;

  @Field(() => String, { description: 'Tells lines of one item apart; often empty.' })
  label!: string;

  @Field(() => LineState, { description: 'Whether it counts.' })
  state!: LineState;

  @Field(() => Commitment, { description: 'How firm it is.' })
  commitment!: Commitment;

  @Field(() => Int, { description: 'Rises with every act.' })
  revision!: number;

  @Field(() => String, { description: 'Unit in which it was entered.' })
  unit!: string;

  @Field(() => [DemandQuantity], { description: 'Per period, in order.' })
  quantities!: DemandQuantity[];

  @Field(() => [Int], { description: 'SEAL levels asked for SOV-1 to SOV-8.' })
  floor!: number[];

  @Field(() => DataSensitivity, { description: 'How sensitive the data is.' })
  dataSensitivity!: DataSensitivity;

  @Field(() => StorageRegion, { description: 'Where the data may lie.' })
  storageRegion!: StorageRegion;

  @Field(() => KeyCustody, { description: 'Who may hold the keys.' })
  keyCustody!: KeyCustody;

  @Field(() => [String], { description: 'Codes of open standards that are asked for.' })
  openStandards!: string[];

  @Field(() => String, { nullable: true, description: 'Why no open standard of the list is asked for.' })
  complyOrExplain!: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'The contract that it follows.' })
  currentContractId!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Earliest start.' })
  earliestStart!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Latest start.' })
  latestStart!: string | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Highest price per unit of the item; null when not stated or not yours to see.',
  })
  unitPriceCeiling!: { amount: string; currency: string } | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Budget of the line; null when not stated or not yours to see.',
  })
  budget!: { amount: string; currency: string } | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'What it can cost at most; null when unknown or not yours to see.',
  })
  value!: { amount: string; currency: string } | null;

  @Field(() => [GivenAnswer], { description: 'Answers to the questions of the call.' })
  answers!: GivenAnswer[];

  @Field(() => String, { description: 'Remarks.' })
  remarks!: string;

  @Field(() => String, { nullable: true, description: 'Who changed it last, for colleagues.' })
  changedBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it changed last.' })
  changedAt!: Date;

  @Field(() => Pledge, { nullable: true, description: 'The pledge in force.' })
  pledge!: Pledge | null;

  @Field(() => [DemandLineRevision], {
    description: 'The last hundred acts, the newest first; for the own body.',
  })
  history!: DemandLineRevision[];
}

export const DemandLineConnection = ConnectionOf(DemandLine, 'MyDemandLineConnection');
