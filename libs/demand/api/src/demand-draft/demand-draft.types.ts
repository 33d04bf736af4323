import { DateTimeScalar, UuidScalar } from '@bundel/platform';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NumberNotation } from '../lines/line.enums.js';

export enum DraftOrigin {
  saved = 'saved',
  submitted = 'submitted',
  earlier = 'earlier',
  empty = 'empty',
}
registerEnumType(DraftOrigin, {
  name: 'DemandDraftOrigin',
  description: 'Where the lines of a draft come from.',
  valuesMap: {
    saved: { description: 'Saved by someone of the body.' },
    submitted: { description: 'The lines that the body submitted to this call.' },
    earlier: { description: 'What the body asked of the same items in its latest earlier call.' },
    empty: { description: 'One open line per item.' },
  },
});

@ObjectType({ description: 'Quantities of one period as typed.' })
@InputType('DraftQuantityInput', { description: 'Quantities of one period as typed.' })
export class DraftQuantity {
  @Field(() => String, { description: 'Year or quarter.' })
  period!: string;

  @Field(() => String, { description: 'At least.' })
  minimum!: string;

  @Field(() => String, { description: 'Expected.' })
  expected!: string;

  @Field(() => String, { description: 'At most.' })
  maximum!: string;
}

@ObjectType({ description: 'An answer as typed.' })
@InputType('DraftAnswerInput', { description: 'An answer as typed.' })
export class DraftAnswer {
  @Field(() => String, { description: 'Code of the question.' })
  code!: string;

  @Field(() => String, { description: 'The answer.' })
  answer!: string;
}

@ObjectType({ description: 'A line as typed: everything text, nothing promised.' })
@InputType('DraftLineInput', { description: 'A line as typed: everything text, nothing promised.' })
export class DraftLine {
  @Field(() => String, { description: 'Code of the item.' })
  itemCode!: string;

  @Field(() => String, { defaultValue: '', description: 'Tells lines of one item apart.' })
  label!: string;

  @Field(() => String, { defaultValue: '', description: 'Unit; empty for the unit of the item.' })
  unit!: string;

  @Field(() => String, { defaultValue: 'estimate', description: 'interest or estimate.' })
  commitment!: string;

  @Field(() => [DraftQuantity], { defaultValue: [], description: 'Per period.' })
  quantities!: DraftQuantity[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'SEAL levels for SOV-1 to SOV-8; an open one asks nothing.',
  })
  floor!: string[];

  @Field(() => String, { defaultValue: '', description: 'How sensitive the data is.' })
  dataSensitivity!: string;

  @Field(() => String, { defaultValue: '', description: 'Where the data may lie.' })
  storageRegion!: string;

  @Field(() => String, { defaultValue: '', description: 'Who may hold the keys.' })
  keyCustody!: string;

  @Field(() => [String], { defaultValue: [], description: 'Codes of open standards.' })
  openStandards!: string[];

  @Field(() => String, { defaultValue: '', description: 'Why no standard is asked for.' })
  complyOrExplain!: string;

  @Field(() => String, { defaultValue: '', description: 'Identity of the current contract.' })
  currentContractId!: string;

  @Field(() => String, { defaultValue: '', description: 'Earliest start, like 2027-03-31.' })
  earliestStart!: string;

  @Field(() => String, { defaultValue: '', description: 'Latest start, like 2027-03-31.' })
  latestStart!: string;

  @Field(() => String, { defaultValue: '', description: 'Highest price in euros per unit of the item.' })
  unitPriceCeiling!: string;

  @Field(() => String, { defaultValue: '', description: 'Budget in euros.' })
  budget!: string;

  @Field(() => [DraftAnswer], { defaultValue: [], description: 'Answers.' })
  answers!: DraftAnswer[];

  @Field(() => String, { defaultValue: '', description: 'Remarks.' })
  remarks!: string;
}

@ObjectType({ description: 'What a body is about to submit.' })
export class DemandDraft {
  @Field(() => UuidScalar, { description: 'The call.' })
  campaignId!: string;

  @Field(() => Int, { description: 'Version to save on top of; 0 when nothing was saved.' })
  version!: number;

  @Field(() => DraftOrigin, { description: 'Where the lines come from.' })
  origin!: DraftOrigin;

  @Field(() => String, { nullable: true, description: 'The earlier call that the lines were taken from.' })
  earlierCampaign!: string | null;

  @Field(() => NumberNotation, { description: 'How its numbers are written.' })
  notation!: NumberNotation;

  @Field(() => [DraftLine], { description: 'The lines.' })
  lines!: DraftLine[];

  @Field(() => String, { nullable: true, description: 'Who saved it.' })
  savedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was saved.' })
  savedAt!: Date | null;
}
