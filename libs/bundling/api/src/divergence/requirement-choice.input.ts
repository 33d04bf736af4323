import { OUTCOMES, TOPICS, type Outcome, type Topic } from '@bundel/bundling-domain';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';

const enumOf = <T extends string>(values: readonly T[]): Readonly<Record<T, T>> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const RequirementTopic = enumOf<Topic>(TOPICS);
export const RequirementOutcome = enumOf<Outcome>(OUTCOMES);

registerEnumType(RequirementTopic, {
  name: 'RequirementTopic',
  description: 'A sort of requirement on which lines may differ.',
});

registerEnumType(RequirementOutcome, {
  name: 'RequirementOutcome',
  description: 'What a common choice means for a line.',
  valuesMap: {
    asAsked: { description: 'It gets what it asked.' },
    stricter: { description: 'It gets more than it asked and has to accept what that costs.' },
    lost: { description: 'It cannot join.' },
  },
});

@InputType({ description: 'A requirement that is put to all lines alike.' })
export class RequirementChoice {
  @Field(() => RequirementTopic, { description: 'Which requirement.' })
  topic!: Topic;

  @Field(() => String, {
    defaultValue: '',
    description: 'Objective "1" to "8" of a floor, code of an open standard; empty for the others.',
  })
  detail!: string;

  @Field(() => String, { description: 'What is chosen, as the board writes it.' })
  value!: string;
}
