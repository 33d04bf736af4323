import { useEffect } from 'react';
import {
  Button,
  Cluster,
  Columns,
  ErrorSummary,
  FormSentence,
  IconArrowRight,
  Link,
  Notice,
  PageTitle,
  Panel,
  Stack,
  StatusTag,
  TaskList,
} from '@bundel/ui';
import type { Invitation } from '../invitation/invitation.js';
import { useTexts } from '../texts/use-texts.js';
import { FileWay } from '../import/file-way.js';
import { CheckStep } from './check-step.js';
import { DraftState } from './draft-state.js';
import { stepOf, STEPS } from './draft.js';
import type { Draft, Step } from './draft.js';
import { PriceStep } from './price-step.js';
import { QuantitiesStep } from './quantities-step.js';
import { RequirementsStep } from './requirements-step.js';
import { useSteps } from './use-steps.js';
import './demand-form.css';

type Steps = ReturnType<typeof useSteps>;

/** The form step by step; it saves itself, and submitting is the last step. */
export function DemandForm(props: {
  readonly call: Invitation;
  readonly draft: Draft;
  readonly onReload: () => void;
}) {
  const say = useTexts();
  const { call, draft } = props;
  const steps = useSteps(call, draft);
  const { step } = steps;
  useEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus();
  }, [step]);
  return (
    <>
      <PageTitle title={say(`demandForm.steps.${step}`)} about={call.title} />
      <DraftState saving={steps.form.saving} onReload={props.onReload} />
      <Columns split="8-4">
        <Stack>
          <ErrorSummary errors={steps.errors} attempt={steps.attempt} />
          {step === 'aantallen' ? <Origin draft={draft} /> : null}
          {step === 'controle' ? (
            <CheckStep
              call={call}
              lines={steps.form.lines}
              missing={steps.missing}
              busy={steps.busy}
              onGo={steps.goToField}
              onSubmit={() => void steps.act()}
            />
          ) : (
            <>
              <FormSentence />
              <Fields call={call} steps={steps} />
              <Buttons call={call} steps={steps} />
            </>
          )}
        </Stack>
        <Stack>
          <StepList call={call} steps={steps} />
          <FileWay campaignId={call.id} />
        </Stack>
      </Columns>
    </>
  );
}

/** Where the lines come from when nobody saved them yet. */
function Origin({ draft }: { readonly draft: Draft }) {
  const say = useTexts();
  if (draft.origin === 'earlier')
    return <Notice>{say('demandForm.fromEarlier', { call: draft.earlierCampaign ?? '' })}</Notice>;
  if (draft.origin === 'submitted') return <Notice>{say('demandForm.fromSubmitted')}</Notice>;
  return null;
}

function Fields({ call, steps }: { readonly call: Invitation; readonly steps: Steps }) {
  const fields = { call, form: steps.form, errors: steps.errors };
  if (steps.step === 'eisen') return <RequirementsStep {...fields} />;
  if (steps.step === 'prijs') return <PriceStep {...fields} />;
  return <QuantitiesStep {...fields} />;
}

function Buttons({ call, steps }: { readonly call: Invitation; readonly steps: Steps }) {
  const say = useTexts();
  const before: Step | undefined = STEPS[STEPS.indexOf(steps.step) - 1];
  return (
    <Cluster>
      <Button tone="primary" iconAfter={IconArrowRight} onClick={steps.next}>
        {say('edit.next')}
      </Button>
      {before ? <Button onClick={() => steps.goTo(before)}>{say('edit.back')}</Button> : null}
      <Link href={`/behoefte/${call.id}`}>{say('demandForm.leave')}</Link>
    </Cluster>
  );
}

function StepList({ call, steps }: { readonly call: Invitation; readonly steps: Steps }) {
  const say = useTexts();
  const openIn = (step: Step) =>
    steps.missing.filter(({ path }) => step === 'controle' || stepOf(path) === step).length;
  return (
    <Panel flush title={say('edit.steps')}>
      <TaskList
        tasks={STEPS.map((one) => ({
          key: one,
          label: say(`demandForm.steps.${one}`),
          href: `/behoefte/${call.id}/opgave?stap=${one}`,
          current: one === steps.step,
          status:
            openIn(one) > 0 ? (
              <StatusTag status="yourTurn" word={say('edit.open', { count: openIn(one) })} />
            ) : (
              <StatusTag status={one === 'controle' ? 'yourTurn' : 'ready'} />
            ),
        }))}
      />
    </Panel>
  );
}
