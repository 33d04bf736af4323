import { useEffect, useRef, useState } from 'react';
import {
  Breadcrumbs,
  Button,
  ButtonLink,
  Cluster,
  DescriptionList,
  ErrorSummary,
  formatBindingMoment,
  FormSentence,
  IconArrowRight,
  Notice,
  Page,
  PageTitle,
  Panel,
  StatusTag,
  StepCount,
  useSession,
  useUiLanguage,
} from '@bundel/ui';
import { ChainEditor } from '../ownership-chain/chain-editor.js';
import { useTexts } from '../texts/use-texts.js';
import { CheckStep } from './check-step.js';
import { AddressStep, CompanyStep } from './company-steps.js';
import { useCountries } from './countries.js';
import { keepDraft } from './draft.js';
import type { Draft } from './draft.js';
import { useRegistration } from './use-registration.js';

const STEPS = ['company', 'address', 'chain', 'check'] as const;

/** Registering a supplier: company, address, owners, check, receipt. */
export function RegistrationPage() {
  const say = useTexts();
  const { viewer } = useSession();
  const registration = useRegistration(viewer?.person.email ?? '');
  return (
    <Page width="public">
      <Breadcrumbs crumbs={[{ label: say('home'), href: '/' }, { label: say('registration.title') }]} />
      {registration.draft.receipt ? (
        <Done draft={registration.draft} receipt={registration.draft.receipt} />
      ) : (
        <Steps {...registration} />
      )}
    </Page>
  );
}

/** Gives the focus to the title when the step changes, so that keyboard and screen reader start there. */
function useStepFocus(step: number) {
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) document.querySelector<HTMLElement>('main h1')?.focus();
    before.current = step;
  }, [step]);
}

function Steps({ draft, change, form, busy, next, back }: ReturnType<typeof useRegistration>) {
  const say = useTexts();
  useStepFocus(draft.step);
  const step = { draft, errors: form.errors, onChange: change };
  const last = draft.step === 4;
  return (
    <>
      <PageTitle
        title={`${say('registration.title')}: ${say(`registration.${STEPS[draft.step - 1] ?? 'company'}`).toLowerCase()}`}
        about={`${say('registration.step', { step: draft.step })}. ${say('registration.kept')}`}
        note={<StepCount done={draft.step - 1} total={4} />}
      />
      <form
        className="b-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        {draft.registered ? <Notice tone="warn">{say('registration.chainLater')}</Notice> : null}
        {last ? null : <FormSentence />}
        {draft.step === 1 ? <CompanyStep {...step} /> : null}
        {draft.step === 2 ? <AddressStep {...step} /> : null}
        {draft.step === 3 ? <OwnersStep {...step} /> : null}
        {last ? <CheckStep draft={draft} /> : null}
        <Cluster>
          <Button tone="primary" type="submit" iconAfter={last ? undefined : IconArrowRight}>
            {busy
              ? say('busy')
              : last
                ? say(draft.registered ? 'registration.saveChain' : 'registration.submit')
                : say('registration.next')}
          </Button>
          {draft.step > 1 ? <Button onClick={back}>{say('registration.back')}</Button> : null}
        </Cluster>
      </form>
    </>
  );
}

function OwnersStep(props: {
  readonly draft: Draft;
  readonly errors: Parameters<typeof ChainEditor>[0]['errors'];
  readonly onChange: (part: Partial<Draft>) => void;
}) {
  const say = useTexts();
  const { choices } = useCountries();
  return (
    <>
      <p>{say('chain.about')}</p>
      <p>{say('chain.rule')}</p>
      <ChainEditor
        supplier={props.draft.name}
        rows={props.draft.rows}
        countries={choices}
        errors={props.errors}
        onChange={(rows) => props.onChange({ rows })}
      />
    </>
  );
}

function Done({
  draft,
  receipt,
}: {
  readonly draft: Draft;
  readonly receipt: NonNullable<Draft['receipt']>;
}) {
  const say = useTexts();
  const language = useUiLanguage();
  const [shown] = useState(draft);
  // Shown once: who registers another company starts with empty fields.
  useEffect(() => keepDraft(null), []);
  return (
    <>
      <PageTitle
        title={say('registration.doneTitle', { name: shown.name })}
        status={<StatusTag status="ready" />}
        about={say('registration.doneAbout')}
      />
      <Panel title={say('registration.receipt')} tone="ok">
        <DescriptionList
          items={[
            { term: say('registration.name'), fact: shown.name },
            {
              term: say('registration.chainVersion'),
              fact: say('registration.version', { version: receipt.version }),
            },
            { term: say('registration.at'), fact: formatBindingMoment(receipt.at, language) },
          ]}
        />
        <Cluster>
          <ButtonLink tone="primary" href="/bedrijfsprofiel" iconAfter={IconArrowRight}>
            {say('registration.toProfile')}
          </ButtonLink>
          <ButtonLink href="/organisatie/uitnodigen">{say('registration.toPeople')}</ButtonLink>
        </Cluster>
      </Panel>
    </>
  );
}
