import { useRouter } from '@tanstack/react-router';
import { useAddressValues, useUiLanguage } from '@bundel/ui';
import { useMutation, useQuery } from 'urql';
import type { Invitation } from '../invitation/invitation.js';
import { useTexts } from '../texts/use-texts.js';
import { useFormAttempt } from '../words/use-form-attempt.js';
import type { Missing } from './check-step.js';
import { OpenStandardsDocument, SubmitDemandDocument } from './demand-form-documents.js';
import { fieldOf, missingIn, stepOf, STEPS } from './draft.js';
import type { Draft, Step } from './draft.js';
import { useDraft } from './use-draft.js';
import { useMissing } from './use-missing.js';

/** Moving through the steps: saves first, tells what the step misses, and submits at the end. */
export function useSteps(call: Invitation, draft: Draft) {
  const say = useTexts();
  const language = useUiLanguage();
  const router = useRouter();
  const { values, change } = useAddressValues();
  const attempt = useFormAttempt();
  const form = useDraft(draft, call);
  const toMissing = useMissing(call);
  const [{ data: known }] = useQuery({ query: OpenStandardsDocument });
  const [{ fetching: busy }, submit] = useMutation(SubmitDemandDocument);
  const step: Step = STEPS.find((one) => one === values.stap) ?? 'aantallen';
  const standards = (known?.openStandards ?? []).map(({ code }) => code);
  const missing: readonly Missing[] = toMissing(missingIn(form.lines, call, standards, language), form.lines);

  const goTo = (to: Step) => {
    attempt.report([]);
    void form.flush();
    change({ stap: to });
  };
  /** Goes on to the next step; what a step misses is told, but holds nobody up. */
  const next = () => goTo(STEPS[STEPS.indexOf(step) + 1] ?? 'controle');
  const goToField = (path: readonly string[]) => {
    const to = stepOf(path);
    attempt.report(missing.filter((one) => stepOf(one.path) === to));
    change({ stap: to });
    window.setTimeout(() => {
      const target = document.getElementById(fieldOf(path, call));
      target?.scrollIntoView({ block: 'center' });
      target?.focus();
    }, 150);
  };
  const act = async () => {
    const version = await form.flush();
    if (version === null) return void attempt.report([{ message: say('edit.notSaved') }]);
    if (!attempt.report(missing)) return;
    const { data } = await submit({ input: { campaignId: call.id, version } });
    const outcome = data?.submitDemand;
    if (!outcome) return void attempt.report([{ message: say('failed.act') }]);
    if (outcome.receipt) router.history.push(`/behoefte/${call.id}/ontvangstbewijs/${outcome.receipt.id}`);
    else attempt.report(toMissing(outcome.errors, form.lines));
  };
  return { step, form, missing, busy, goTo, next, goToField, act, ...attempt };
}
