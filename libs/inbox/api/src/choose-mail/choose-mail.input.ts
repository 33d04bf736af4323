import { Field, InputType } from '@nestjs/graphql';
import { MailLanguageEnum } from '../mail-choice/mail-choice.type.js';
import type { MailLanguage } from '../send-mail/mail-texts.js';

@InputType({ description: 'What a person chooses about e-mail.' })
export class ChooseMailInput {
  @Field(() => Boolean, { description: 'Notifications are mailed as well.' })
  wanted!: boolean;

  @Field(() => MailLanguageEnum, { description: 'Language of the mail.' })
  language!: MailLanguage;
}
