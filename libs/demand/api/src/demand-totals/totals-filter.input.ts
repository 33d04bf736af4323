import { UuidScalar } from '@bundel/platform';
import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { Commitment } from '../lines/line.enums.js';

export enum DemandGroupField {
  item = 'item',
  lot = 'lot',
  period = 'period',
  bodyType = 'bodyType',
  province = 'province',
}

registerEnumType(DemandGroupField, {
  name: 'DemandGroupField',
  description: 'By what totals are split, besides unit and commitment.',
  valuesMap: {
    item: { description: 'By item of the campaign.' },
    lot: { description: 'By lot.' },
    period: { description: 'By period.' },
    bodyType: { description: 'By sort of body.' },
    province: { description: 'By province.' },
  },
});

@InputType({ description: 'Which demand; what is left out does not narrow. At most 200 values each.' })
export class DemandFilter {
  @Field(() => [UuidScalar], { nullable: true, description: 'Of these items.' })
  itemIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of these lots.' })
  lots?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of these sorts of body, for example "municipality".',
  })
  bodyTypes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'In provinces with these codes; "" stands for none.',
  })
  provinces?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'In these periods, for example "2027" or "2027-Q1".',
  })
  periods?: string[] | null;

  @Field(() => [Commitment], { nullable: true, description: 'On these rungs of the ladder.' })
  commitments?: Commitment[] | null;
}

@ArgsType()
export class DemandTotalsArgs {
  @Field(() => UuidScalar, { description: 'Identity of the campaign.' })
  campaignId!: string;

  @Field(() => DemandFilter, { nullable: true, description: 'Which demand; all when left out.' })
  filter?: DemandFilter | null;

  @Field(() => [DemandGroupField], {
    defaultValue: [],
    description: 'How to split; unit and commitment always are.',
  })
  groupBy!: DemandGroupField[];
}
