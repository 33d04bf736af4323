import { DecimalScalar, LocalDateScalar } from '@bundel/platform';
import { Field, InputType, Int } from '@nestjs/graphql';
import { OwnerKind } from '../supplier-profile/ownership.types.js';

@InputType({ description: 'A party in the chain; the company itself is "supplier" and is not listed.' })
export class OwnershipPartyInput {
  @Field(() => String, { description: 'Short name by which holdings refer to it.' })
  key!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => OwnerKind, { description: 'What sort of party it is.' })
  kind!: OwnerKind;

  @Field(() => String, { nullable: true, description: 'Two letters of the seat or residence.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Number in a trade register.' })
  registerNumber?: string | null;
}

@InputType({ description: 'What one party holds in another.' })
export class OwnershipHoldingInput {
  @Field(() => String, { description: 'Key of the owner.' })
  owner!: string;

  @Field(() => String, { description: 'Key of what is owned; "supplier" for the company itself.' })
  owned!: string;

  @Field(() => DecimalScalar, { description: 'Percentage of the capital.' })
  capitalPercent!: string;

  @Field(() => DecimalScalar, { description: 'Percentage of the votes.' })
  votingPercent!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the owner decides by a right.' })
  controlRight!: boolean;

  @Field(() => String, { nullable: true, description: 'Which right; needed when it decides by one.' })
  controlGround?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when.' })
  since?: string | null;
}

@InputType({ description: 'The whole ownership chain as it is now.' })
export class SetOwnershipChainInput {
  @Field(() => Int, { description: 'Version this builds on; 0 for the first.' })
  basedOnVersion!: number;

  @Field(() => [OwnershipPartyInput], { description: 'Every party above the company.' })
  parties!: OwnershipPartyInput[];

  @Field(() => [OwnershipHoldingInput], { description: 'Every holding; at most 300.' })
  holdings!: OwnershipHoldingInput[];
}
