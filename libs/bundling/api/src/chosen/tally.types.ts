import { DecimalScalar, MoneyType, UuidScalar } from '@bundel/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'An exact volume in one unit; volumes of different units are never added together.',
})
export class DemandVolume {
  @Field(() => String, { description: 'Unit code, for example "user-month".' })
  unit!: string;

  @Field(() => DecimalScalar, { description: 'At least.' })
  minimum!: string;

  @Field(() => DecimalScalar, { description: 'Expected.' })
  expected!: string;

  @Field(() => DecimalScalar, { description: 'At most.' })
  maximum!: string;
}

@ObjectType({ description: 'A body and what it brings.' })
export class BodyVolume {
  @Field(() => UuidScalar, { description: 'The body.' })
  organisationId!: string;

  @Field(() => String, { description: 'Its name.' })
  organisationName!: string;

  @Field(() => String, { description: 'Sort of body, for example "municipality".' })
  bodyType!: string;

  @Field(() => String, { description: 'Code of its province; empty when it has none.' })
  province!: string;

  @Field(() => Int, { description: 'How many of its lines.' })
  lines!: number;

  @Field(() => [DemandVolume], { description: 'Volume of those lines per unit.' })
  volumes!: DemandVolume[];
}

@ObjectType({ description: 'A part of the chosen demand in figures.' })
export class DemandTally {
  @Field(() => Int, { description: 'Lines.' })
  lines!: number;

  @Field(() => Int, { description: 'Bodies that have one of those lines.' })
  bodies!: number;

  @Field(() => [DemandVolume], { description: 'Volume per unit.' })
  volumes!: DemandVolume[];

  @Field(() => DecimalScalar, {
    description: 'Percentage of the expected volume that is looked at: the mean over its units.',
  })
  percentage!: string;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Sum of the budgets that are stated; none when none is or the call does not show prices.',
  })
  budget!: MoneyType | null;

  @Field(() => [BodyVolume], { description: 'The five bodies that bring most.' })
  largest!: BodyVolume[];
}
