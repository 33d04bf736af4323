import { Link } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { TextPage } from './text-page.js';
import { useAccessibilityContact } from './use-contact.js';

const SECTIONS = ['status', 'evidence', 'known', 'contact', 'enforcement', 'date'] as const;
const FACTS = ['standard', 'state', 'checked', 'reply'] as const;

/** The accessibility statement, with status, contact and date as the Dutch model asks. */
export function AccessibilityPage() {
  const say = useTexts();
  const contact = useAccessibilityContact();
  return (
    <TextPage
      title={say('accessibility.title')}
      about={say('accessibility.about')}
      href="/toegankelijkheid"
      facts={FACTS.map((fact) => ({
        term: say(`accessibility.facts.${fact}.term`),
        fact: say(`accessibility.facts.${fact}.fact`),
      }))}
      sections={SECTIONS.map((section) => ({
        title: say(`accessibility.${section}.title`),
        text: (
          <>
            <p>{say(`accessibility.${section}.text`)}</p>
            {section === 'contact' && contact ? (
              <p>
                {say('accessibility.contactAt')} <Link href={contact.href}>{contact.text}</Link>
              </p>
            ) : null}
          </>
        ),
      }))}
    />
  );
}
