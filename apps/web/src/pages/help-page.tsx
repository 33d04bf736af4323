import { Columns, DescriptionList, Page, PageTitle, Panel, Prose, useUiLanguage } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { helpEn } from './help/help-en.js';
import { helpNl } from './help/help-nl.js';
import './help/help-page.css';

const QUESTIONS = ['account', 'role', 'deadline', 'language', 'contact'] as const;

/** How each group begins, answers to what people ask first, and what words mean. */
export function HelpPage() {
  const say = useTexts();
  const help = useUiLanguage() === 'nl' ? helpNl : helpEn;
  return (
    <Page width="public">
      <PageTitle title={say('help.title')} about={say('help.about')} />
      <Columns split="6-6">
        {help.groups.map((group) => (
          <Panel key={group.title} title={group.title} about={help.begin}>
            <ol className="s-help-steps">
              {group.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </Panel>
        ))}
      </Columns>
      <Columns split="6-6">
        <Panel title={help.questions}>
          <Prose>
            {QUESTIONS.flatMap((question) => [
              <h3 key={question}>{say(`help.${question}.title`)}</h3>,
              <p key={`${question} answer`}>{say(`help.${question}.text`)}</p>,
            ])}
          </Prose>
        </Panel>
        <Panel title={help.words}>
          <DescriptionList items={help.glossary.map(([term, fact]) => ({ term, fact }))} />
        </Panel>
      </Columns>
    </Page>
  );
}
