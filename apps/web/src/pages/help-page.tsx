import { useTexts } from '../texts/use-texts.js';
import { TextPage } from './text-page.js';

const SECTIONS = ['account', 'role', 'deadline', 'language', 'contact'] as const;

/** Answers to what people ask first. */
export function HelpPage() {
  const say = useTexts();
  return (
    <TextPage
      title={say('help.title')}
      about={say('help.about')}
      sections={SECTIONS.map((section) => ({
        title: say(`help.${section}.title`),
        text: <p>{say(`help.${section}.text`)}</p>,
      }))}
    />
  );
}
