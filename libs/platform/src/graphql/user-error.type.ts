import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';

@InterfaceType({
  description:
    'Why an act was not done, for the person who asked. Bugs and sign-in problems are top-level errors instead.',
  resolveType: (value: { readonly __typename?: string }) => value.__typename ?? 'InvalidInput',
})
export abstract class UserError {
  @Field(() => String, { description: 'Stable code; texts on screens are chosen by it.' })
  code!: string;

  @Field(() => String, { description: 'One sentence in English.' })
  message!: string;

  @Field(() => [String], {
    description: 'Place in the input, outermost first; empty when it is about the whole.',
  })
  path!: string[];
}

@ObjectType({ implements: () => [UserError], description: 'Something in the input is not right.' })
export class InvalidInput extends UserError {
  @Field(() => String, { nullable: true, description: 'What to do instead.' })
  remedy?: string | null;
}

@ObjectType({
  implements: () => [UserError],
  description: 'It does not exist, or it is not yours to see; the answer is the same.',
})
export class NotFound extends UserError {}

@ObjectType({ implements: () => [UserError], description: 'A rule forbids this person to do this.' })
export class NotAllowed extends UserError {
  @Field(() => String, { nullable: true, description: 'Id of the rule, for example "SOD-1".' })
  rule?: string | null;
}

@ObjectType({ implements: () => [UserError], description: 'Someone else changed it first; load it again.' })
export class Conflict extends UserError {}
