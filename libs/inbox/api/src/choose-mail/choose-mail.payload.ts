import { NotAllowed, type UserErrorValue } from '@bundel/platform';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { MailChoiceType } from '../mail-choice/mail-choice.type.js';

export const ChooseMailError = createUnionType({
  name: 'ChooseMailError',
  description: 'Why the choice was not kept.',
  types: () => [NotAllowed] as const,
});

@ObjectType({ description: 'Outcome of choosing about e-mail.' })
export class ChooseMailPayload {
  @Field(() => MailChoiceType, { nullable: true, description: 'The choice as it is now.' })
  choice!: MailChoiceType | null;

  @Field(() => [ChooseMailError], { description: 'Empty when it was done.' })
  errors!: UserErrorValue[];
}
