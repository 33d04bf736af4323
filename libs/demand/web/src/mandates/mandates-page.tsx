import { useState } from 'react';
import {
  Breadcrumbs,
  Button,
  formatMoney,
  IconPlus,
  LinkButton,
  Notice,
  Page,
  PageTitle,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import { useMutation } from 'urql';
import { useTexts } from '../texts/use-texts.js';
import { dutchToday } from '../words/dutch-moment.js';
import { MandateForm } from './mandate-form.js';
import { EndMandateDocument } from './mandates-documents.js';
import { MandatesTable } from './mandates-table.js';
import { useMandates } from './use-mandates.js';
import type { Mandate } from './use-mandates.js';
import '../states/demand.css';

const focusTitle = () => document.querySelector<HTMLElement>('h1')?.focus();

/** Who may commit the own body, up to which value, and giving or ending that. */
export function MandatesPage() {
  const say = useTexts();
  const language = useUiLanguage();
  const { viewer } = useSession();
  const keeps = viewer?.membership?.role === 'localAdministrator';
  const [doing, setDoing] = useState<'give' | Mandate | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [today] = useState(dutchToday);
  const mandates = useMandates();
  const begin = (next: 'give' | Mandate | null) => {
    setSaid(null);
    setDoing(next);
    focusTitle();
  };
  const done = (sentence: string) => {
    begin(null);
    setSaid(sentence);
    mandates.again();
  };
  const given = (one: Mandate) =>
    done(
      say('mandates.given', {
        person: one.personName ?? say('mandates.unknown'),
        ceiling: formatMoney(one.ceiling.amount, language),
      }),
    );
  return (
    <Page density="compact">
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/start' }, { label: say('mandates.title') }]} />
      <PageTitle
        title={say('mandates.title')}
        about={say('mandates.about')}
        actions={
          keeps && doing === null ? (
            <Button tone="primary" icon={IconPlus} onClick={() => begin('give')}>
              {say('mandates.give')}
            </Button>
          ) : undefined
        }
      />
      {said ? <Notice tone="ok" live="polite" title={said} /> : null}
      {doing === 'give' ? <MandateForm today={today} onGiven={given} onLeave={() => begin(null)} /> : null}
      {doing !== null && doing !== 'give' ? (
        <EndNotice mandate={doing} onDone={done} onLeave={() => begin(null)} />
      ) : null}
      <MandatesTable mandates={mandates} today={today} onEnd={keeps ? begin : undefined} />
    </Page>
  );
}

function EndNotice(props: {
  readonly mandate: Mandate;
  readonly onDone: (sentence: string) => void;
  readonly onLeave: () => void;
}) {
  const say = useTexts();
  const language = useUiLanguage();
  const [failed, setFailed] = useState(false);
  const [, end] = useMutation(EndMandateDocument);
  const person = props.mandate.personName ?? say('mandates.unknown');
  const act = async () => {
    const { data } = await end({ input: { mandateId: props.mandate.id } });
    if (data?.endMandate.mandate) props.onDone(say('mandates.hasEnded', { person }));
    else setFailed(true);
  };
  return (
    <Notice
      tone={failed ? 'bad' : 'warn'}
      live="polite"
      title={failed ? say('failed.act') : say('mandates.endAsk', { person })}
      actions={
        <>
          <LinkButton onClick={() => void act()}>{say('mandates.endAct')}</LinkButton>
          <LinkButton onClick={props.onLeave}>{say('cancel')}</LinkButton>
        </>
      }
    >
      <p>
        {say('mandates.endAbout', { person, ceiling: formatMoney(props.mandate.ceiling.amount, language) })}
      </p>
    </Notice>
  );
}
