import { useTexts } from '../texts/use-texts.js';
import { TextPage } from './text-page.js';

const SECTIONS = ['what', 'why', 'who', 'long', 'cookies', 'rights'] as const;

/** What is kept about people, why, for how long, and what they can ask. */
export function PrivacyPage() {
  const say = useTexts();
  return (
    <TextPage
      title={say('privacy.title')}
      about={say('privacy.about')}
      sections={SECTIONS.map((section) => ({
        title: say(`privacy.${section}.title`),
        text: <p>{say(`privacy.${section}.text`)}</p>,
      }))}
    />
  );
}
