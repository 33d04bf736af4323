import { CpvScalar, LocalDateScalar, MoneyInput, UuidScalar } from '@bundel/platform';
import { Field, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'A running contract as it should be.' })
export class SaveRunningContractInput {
  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Which contract changes; a new one when left out.',
  })
  id?: string | null;

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
  noticeOn?: string | null;

  @Field(() => Int, { defaultValue: 0, description: 'Extensions that were not used yet, at most 10.' })
  extensionOptions!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Length of each extension in months, at most 120.' })
  extensionMonths!: number;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether coordinators of other bodies may see its dates and category, never its value.',
  })
  shared!: boolean;

  @Field(() => MoneyInput, { nullable: true, description: 'Yearly value; none when left out.' })
  yearlyValue?: MoneyInput | null;
}
