import { UuidScalar } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which lines of the call are looked at; what is left out does not narrow.' })
export class ChosenDemandFilter {
  @Field(() => [UuidScalar], { nullable: true, description: 'Of these items.' })
  items?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of these lots.' })
  lots?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of bodies of these sorts, for example "municipality".',
  })
  bodyTypes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of bodies in these provinces; empty text: in none.',
  })
  provinces?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'On these rungs: "interest", "estimate", "pledge".' })
  commitments?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Volume in these periods, for example "2027-Q1".' })
  periods?: string[] | null;

  @Field(() => [UuidScalar], { nullable: true, description: 'Of these bodies.' })
  organisations?: string[] | null;
}
