import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { DecimalScalar } from './scalars.js';

@ObjectType({ description: 'An exact amount of money, excluding VAT unless said otherwise.' })
export class MoneyType {
  @Field(() => DecimalScalar, { description: 'Amount, at most two decimals for euro.' })
  amount!: string;

  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
}

@InputType({ description: 'An exact amount of money, excluding VAT unless said otherwise.' })
export class MoneyInput {
  @Field(() => DecimalScalar, { description: 'Amount, at most two decimals for euro.' })
  amount!: string;

  @Field(() => String, { defaultValue: 'EUR', description: 'ISO 4217 code.' })
  currency!: string;
}

@ObjectType({ description: 'An exact quantity with its unit.' })
export class QuantityType {
  @Field(() => DecimalScalar, { description: 'How many.' })
  value!: string;

  @Field(() => String, { description: 'Unit code, for example "user-month".' })
  unit!: string;
}

@InputType({ description: 'An exact quantity with its unit.' })
export class QuantityInput {
  @Field(() => DecimalScalar, { description: 'How many.' })
  value!: string;

  @Field(() => String, { description: 'Unit code, for example "user-month".' })
  unit!: string;
}
