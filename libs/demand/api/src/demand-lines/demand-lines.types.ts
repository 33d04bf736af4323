import {
  DateTimeScalar,
  DecimalScalar,
  LocalDateScalar,
  MoneyType,
  PageInfo,
  UuidScalar,
} from '@bundel/platform';
import type { UserErrorValue } from '@bundel/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Commitment } from '../lines/line.enums.js';
import { errorUnion } from '../errors/error-union.js';

export const DemandLinesError = errorUnion('DemandLinesError');

@ObjectType({ description: 'What a line asks in one period, in the unit of its item.' })
export class LedLineQuantity {
  @Field(() => String, { description: 'Period.' })
  period!: string;

  @Field(() => DecimalScalar, { description: 'At least.' })
  minimum!: string;

  @Field(() => DecimalScalar, { description: 'Expected.' })
  expected!: string;

  @Field(() => DecimalScalar, { description: 'At most.' })
  maximum!: string;
}

@ObjectType({ description: 'A submitted line as the lead of the campaign may see it.' })
export class LedDemandLine {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => UuidScalar, { description: 'Body that needs it.' })
  organisationId!: string;

  @Field(() => String, { description: 'Name of the body.' })
  organisationName!: string;

  @Field(() => String, { description: 'Sort of body.' })
  bodyType!: string;

  @Field(() => String, { description: 'Code of its province; empty for none.' })
  province!: string;

  @Field(() => UuidScalar, { description: 'Item of the campaign.' })
  itemId!: string;

  @Field(() => String, { description: 'Lot of the item.' })
  lot!: string;

  @Field(() => String, { description: 'Unit of the item.' })
  unit!: string;

  @Field(() => String, { description: 'What tells lines of one body and item apart.' })
  label!: string;

  @Field(() => Commitment, { description: 'Rung of the ladder.' })
  commitment!: Commitment;

  @Field(() => Int, { description: 'Revision.' })
  revision!: number;

  @Field(() => [LedLineQuantity], { description: 'Per period within the filter.' })
  quantities!: LedLineQuantity[];

  @Field(() => DecimalScalar, { description: 'Sum of the minima within the filter.' })
  minimum!: string;

  @Field(() => DecimalScalar, { description: 'Sum expected within the filter.' })
  expected!: string;

  @Field(() => DecimalScalar, { description: 'Sum of the maxima within the filter.' })
  maximum!: string;

  @Field(() => [Int], { description: 'SEAL asked for SOV-1 to SOV-8.' })
  floor!: number[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Last day of the current contract, when it is shared.',
  })
  contractEndsOn!: string | null;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Price ceiling per unit, when the lead may see prices.',
  })
  unitPriceCeiling!: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'Budget, when the lead may see prices.' })
  budget!: MoneyType | null;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  changedAt!: Date;
}

@ObjectType({ description: 'A sum of lines, per unit, period and rung apart.' })
export class LedLineSum extends LedLineQuantity {
  @Field(() => String, { description: 'Unit.' })
  unit!: string;

  @Field(() => Commitment, { description: 'Rung of the ladder.' })
  commitment!: Commitment;
}

@ObjectType({ description: 'One page of the lines of a campaign, with the sums beneath it.' })
export class LedDemandLines {
  @Field(() => [LedDemandLine], { description: 'The lines of this page.' })
  nodes!: LedDemandLine[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'Lines under the same filter.' })
  totalCount!: number;

  @Field(() => [LedLineSum], { description: 'Sum of this page.' })
  pageSums!: LedLineSum[];

  @Field(() => [LedLineSum], { description: 'Sum of the whole filter; equal to the totals.' })
  filterSums!: LedLineSum[];

  @Field(() => Boolean, { description: 'Whether the campaign lets the lead see prices.' })
  showsPrices!: boolean;

  @Field(() => [DemandLinesError], { description: 'Why there are no lines to see; empty when there are.' })
  errors!: UserErrorValue[];
}
