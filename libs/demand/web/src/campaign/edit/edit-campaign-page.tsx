import { lazy, Suspense, useEffect, useState } from 'react';
import {
  Button,
  Cluster,
  Columns,
  ErrorSummary,
  FormSentence,
  IconArrowRight,
  Link,
  LoadingRows,
  PageTitle,
  Panel,
  Stack,
  StatusTag,
  TaskList,
  useAddressValues,
} from '@bundel/ui';
import { useMutation } from 'urql';
import { CampaignTag } from '../../states/campaign-tag.js';
import { useTexts } from '../../texts/use-texts.js';
import { useProblems } from '../../words/problems.js';
import { useFormAttempt } from '../../words/use-form-attempt.js';
import { CampaignFrame } from '../campaign-frame.js';
import { OpenCampaignDocument } from '../campaign-documents.js';
import type { Campaign } from '../campaign.js';
import { useCampaign } from '../use-campaign.js';
import { ChangeOpenCampaign } from './change-open-campaign.js';
import { CheckStep } from './check-step.js';
import { closesAtOf } from './campaign-form.js';
import { ItemsStep } from './items-step.js';
import { OpenReceipt } from './open-receipt.js';
import { PeriodsStep } from './periods-step.js';
import { QuestionsStep } from './questions-step.js';
import { SaveState } from './save-state.js';
import { fieldOf, missingIn, stepAfter, stepBefore, STEP_NAMES, STEPS } from './steps.js';
import type { Step } from './steps.js';
import { SubjectStep } from './subject-step.js';
import { useAutosave } from './use-autosave.js';
import { VisibilityStep } from './visibility-step.js';
import '../../states/demand.css';

const InvitePanel = lazy(() =>
  import('../../participants/invite-panel.js').then((module) => ({ default: module.InvitePanel })),
);

/** Draws up a call in steps; everything is saved by itself, and opening is the last step. */
export function EditCampaignPage() {
  const say = useTexts();
  const asked = useCampaign();
  const [opened, setOpened] = useState(false);
  return (
    <CampaignFrame asked={asked} page={say('edit.title')} density="comfortable">
      {(campaign) => {
        if (opened) return <OpenReceipt campaign={campaign} />;
        if (campaign.state === 'draft')
          return (
            <Editor
              key={campaign.id}
              campaign={campaign}
              again={asked.again}
              onOpened={() => setOpened(true)}
            />
          );
        return <ChangeOpenCampaign key={campaign.id} campaign={campaign} />;
      }}
    </CampaignFrame>
  );
}

/** Who is on the list changes without a new version: of two equal versions the one on the page knows most. */
const newest = (saved: Campaign, shown: Campaign): Campaign =>
  saved.version > shown.version ? saved : shown;

/** Moving through the steps: saves first, and stays when the step itself is not right yet. */
function useSteps(campaign: Campaign) {
  const say = useTexts();
  const { values, change } = useAddressValues();
  const toErrors = useProblems();
  const attempt = useFormAttempt();
  const autosave = useAutosave(campaign);
  const step = STEPS.find((one) => one === values.stap) ?? 'onderwerp';
  const goTo = (to: Step) => {
    attempt.report([]);
    void autosave.flush();
    change({ stap: to });
  };
  const next = async () => {
    const saved = await autosave.flush();
    if (!saved) return void attempt.report([{ message: say('edit.notSaved') }]);
    const { form } = autosave;
    const halfTyped =
      step === 'perioden' && form.closesDay !== '' && closesAtOf(form) === null
        ? [{ field: 'sluitdag', message: say('problems.closesFormat') }]
        : [];
    const open =
      halfTyped.length > 0 ? halfTyped : toErrors(missingIn(newest(saved, campaign), step), fieldOf);
    if (attempt.report(open)) change({ stap: stepAfter(step) });
  };
  return { step, goTo, next, autosave, ...attempt };
}

function Editor(props: {
  readonly campaign: Campaign;
  readonly again: () => void;
  readonly onOpened: () => void;
}) {
  const say = useTexts();
  const { campaign } = props;
  const steps = useSteps(campaign);
  const { step, autosave, errors } = steps;
  useEffect(() => {
    document.querySelector<HTMLElement>('h1')?.focus();
  }, [step]);
  const before = stepBefore(step);
  return (
    <>
      <PageTitle
        title={say(STEP_NAMES[step])}
        status={<CampaignTag state={campaign.state} />}
        about={autosave.form.title || campaign.number}
      />
      <SaveState saving={autosave.saving} />
      <Columns split="8-4">
        <Stack>
          <ErrorSummary errors={errors} attempt={steps.attempt} />
          {step === 'controle' ? (
            <OpenStep campaign={campaign} steps={steps} onOpened={props.onOpened} />
          ) : (
            <>
              {step === 'deelnemers' ? null : <FormSentence />}
              <StepFields campaign={campaign} steps={steps} again={props.again} />
              <Cluster>
                <Button tone="primary" iconAfter={IconArrowRight} onClick={() => void steps.next()}>
                  {say('edit.next')}
                </Button>
                {before ? <Button onClick={() => steps.goTo(before)}>{say('edit.back')}</Button> : null}
                <Link href={`/uitvragen/${campaign.id}`}>{say('edit.leave')}</Link>
              </Cluster>
            </>
          )}
        </Stack>
        <Stack>
          <StepList campaign={campaign} step={step} />
        </Stack>
      </Columns>
    </>
  );
}

type Steps = ReturnType<typeof useSteps>;

function StepFields({
  campaign,
  steps,
  again,
}: {
  readonly campaign: Campaign;
  readonly steps: Steps;
  readonly again: () => void;
}) {
  const fields = { form: steps.autosave.form, errors: steps.errors, onChange: steps.autosave.change };
  switch (steps.step) {
    case 'onderdelen':
      return <ItemsStep {...fields} />;
    case 'perioden':
      return <PeriodsStep {...fields} />;
    case 'vragen':
      return <QuestionsStep {...fields} />;
    case 'deelnemers':
      return (
        <Suspense fallback={<LoadingRows rows={4} />}>
          <InvitePanel campaign={campaign} onDone={again} />
        </Suspense>
      );
    case 'inzage':
      return <VisibilityStep {...fields} />;
    default:
      return <SubjectStep {...fields} />;
  }
}

function StepList({ campaign, step }: { readonly campaign: Campaign; readonly step: Step }) {
  const say = useTexts();
  return (
    <Panel flush title={say('edit.steps')}>
      <TaskList
        tasks={STEPS.map((one) => {
          const open = (one === 'controle' ? campaign.missing : missingIn(campaign, one)).length;
          return {
            key: one,
            label: say(STEP_NAMES[one]),
            href: `/uitvragen/${campaign.id}/bewerken?stap=${one}`,
            current: one === step,
            status:
              open > 0 ? (
                <StatusTag status="yourTurn" word={say('edit.open', { count: open })} />
              ) : one === 'controle' ? (
                <StatusTag status="yourTurn" />
              ) : (
                <StatusTag status="ready" />
              ),
          };
        })}
      />
    </Panel>
  );
}

/** The check and the irrevocable act; what is refused leads back to its step. */
function OpenStep(props: {
  readonly campaign: Campaign;
  readonly steps: Steps;
  readonly onOpened: () => void;
}) {
  const say = useTexts();
  const toErrors = useProblems();
  const { campaign, steps } = props;
  const [{ fetching }, open] = useMutation(OpenCampaignDocument);
  const act = async () => {
    const saved = await steps.autosave.flush();
    if (!saved) return void steps.report([{ message: say('edit.notSaved') }]);
    if (!steps.report(toErrors(newest(saved, campaign).missing))) return;
    const { data } = await open({ input: { campaignId: campaign.id, version: saved.version } });
    if (!data) return void steps.report([{ message: say('failed.act') }]);
    if (steps.report(toErrors(data.openCampaign.errors))) props.onOpened();
  };
  return <CheckStep campaign={campaign} busy={fetching} onOpen={() => void act()} onStep={steps.goTo} />;
}
