import { ConnectionOf, DateTimeScalar, LocalDateScalar, MoneyType, UuidScalar } from '@bundel/platform';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Up to which value a person may commit the body.' })
export class Mandate {
  @Field(() => UuidScalar, { description: 'Identity.' })
  id!: string;

  @Field(() => UuidScalar, { description: 'The mandate holder.' })
  personId!: string;

  @Field(() => String, { nullable: true, description: 'Name of the mandate holder.' })
  personName!: string | null;

  @Field(() => MoneyType, { description: 'Highest value of what the person pledges in one call.' })
  ceiling!: { amount: string; currency: string };

  @Field(() => LocalDateScalar, { description: 'First day.' })
  validFrom!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day.' })
  validUntil!: string | null;

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  inForce!: boolean;

  @Field(() => String, { nullable: true, description: 'Who recorded it.' })
  givenBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  givenAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended.' })
  endedAt!: Date | null;
}

export const MandateConnection = ConnectionOf(Mandate, 'MandateConnection');
