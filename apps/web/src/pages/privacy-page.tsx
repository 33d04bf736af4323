import { useTexts } from '../texts/use-texts.js';
import { TextPage } from './text-page.js';

const SECTIONS = ['what', 'why', 'who', 'long', 'cookies', 'browser', 'rights'] as const;
const FACTS = ['cookies', 'stored', 'measuring', 'complaint'] as const;

/** What is kept about people, why, for how long, and what they can ask. */
export function PrivacyPage() {
  const say = useTexts();
  return (
    <TextPage
      title={say('privacy.title')}
      about={say('privacy.about')}
      href="/privacy"
      facts={FACTS.map((fact) => ({
        term: say(`privacy.facts.${fact}.term`),
        fact: say(`privacy.facts.${fact}.fact`),
      }))}
      sections={SECTIONS.map((section) => ({
        title: say(`privacy.${section}.title`),
        text: <p>{say(`privacy.${section}.text`)}</p>,
      }))}
    />
  );
}
