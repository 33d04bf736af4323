import { Field, ObjectType } from '@nestjs/graphql';
import type { MessageParams } from './task.js';

@ObjectType({ description: 'A value that a translated sentence needs.' })
export class MessageParam {
  @Field(() => String, { description: 'Name of the placeholder.' })
  name!: string;

  @Field(() => String, { description: 'What to put there; numbers as digits.' })
  value!: string;
}

/** Flat values as the list that GraphQL carries, by name. */
export const toMessageParams = (params: MessageParams): MessageParam[] =>
  Object.entries(params)
    .map(([name, value]) => ({ name, value: String(value) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
