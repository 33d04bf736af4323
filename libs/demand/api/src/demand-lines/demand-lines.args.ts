import { PageArgs, UuidScalar } from '@bundel/platform';
import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { DemandFilter } from '../demand-totals/totals-filter.input.js';

export enum DemandLineOrder {
  expected = 'expected',
  organisation = 'organisation',
  commitment = 'commitment',
  floor = 'floor',
  changedAt = 'changedAt',
}

registerEnumType(DemandLineOrder, {
  name: 'DemandLineOrder',
  description: 'By what lines are sorted.',
  valuesMap: {
    expected: { description: 'By what is expected within the filter.' },
    organisation: { description: 'By name of the body.' },
    commitment: { description: 'By rung of the ladder, firmest last.' },
    floor: { description: 'By the highest SEAL asked.' },
    changedAt: { description: 'By the last change.' },
  },
});

@InputType({ description: 'How lines are sorted.' })
export class DemandLineSort {
  @Field(() => DemandLineOrder, { description: 'By what.' })
  by!: DemandLineOrder;

  @Field(() => Boolean, { defaultValue: false, description: 'Highest or last first.' })
  descending!: boolean;
}

@ArgsType()
export class DemandLinesArgs extends PageArgs {
  @Field(() => UuidScalar, { description: 'Identity of the campaign.' })
  campaignId!: string;

  @Field(() => DemandFilter, { nullable: true, description: 'Which demand; all when left out.' })
  filter?: DemandFilter | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of the body or of the label.' })
  search?: string | null;

  @Field(() => DemandLineSort, {
    nullable: true,
    description: 'Order; the most expected first when left out.',
  })
  sort?: DemandLineSort | null;
}
