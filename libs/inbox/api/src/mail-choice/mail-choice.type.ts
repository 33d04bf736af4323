import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MailLanguage } from '../send-mail/mail-texts.js';

export const MailLanguageEnum = { nl: 'nl', en: 'en' } as const;
registerEnumType(MailLanguageEnum, {
  name: 'MailLanguage',
  description: 'Language of e-mail.',
  valuesMap: { nl: { description: 'Dutch.' }, en: { description: 'English.' } },
});

@ObjectType('MailChoice', { description: 'Whether and how a person gets their notifications by e-mail.' })
export class MailChoiceType {
  @Field(() => Boolean, { description: 'Notifications are mailed as well.' })
  wanted!: boolean;

  @Field(() => MailLanguageEnum, { description: 'Language of the mail.' })
  language!: MailLanguage;
}
