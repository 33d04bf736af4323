import { Link } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { TextPage } from './text-page.js';

const SECTIONS = ['what', 'format', 'when', 'licence', 'reference'] as const;
const FACTS = ['format', 'price', 'persons'] as const;

/** What is published as open data, and what stays closed. */
export function OpenDataPage() {
  const say = useTexts();
  return (
    <TextPage
      title={say('openDataPage.title')}
      about={say('openDataPage.about')}
      href="/open-data"
      facts={FACTS.map((fact) => ({
        term: say(`openDataPage.facts.${fact}.term`),
        fact: say(`openDataPage.facts.${fact}.fact`),
      }))}
      sections={SECTIONS.map((section) => ({
        title: say(`openDataPage.${section}.title`),
        text: (
          <>
            <p>{say(`openDataPage.${section}.text`)}</p>
            {section === 'reference' ? (
              <p>
                <Link href="/open-data/naslag">{say('openDataPage.toReference')}</Link>
              </p>
            ) : null}
          </>
        ),
      }))}
    />
  );
}
