import { useState } from 'react';
import { useUiLanguage } from '@bundel/ui';
import { useMutation } from 'urql';
import { useProblems } from '../forms/problems.js';
import type { FormErrors } from '../forms/problems.js';
import { useFormAttempt } from '../forms/use-form-attempt.js';
import { chainFieldOf, toChainInput } from '../ownership-chain/chain-row.js';
import { useTexts } from '../texts/use-texts.js';
import { checkStep, draftFieldOf, keepDraft, stepOf, toRegisterInput, useDraft } from './draft.js';
import type { Draft } from './draft.js';
import {
  ActForSupplierDocument,
  RegisterSupplierDocument,
  SetOwnershipChainDocument,
} from './registration-documents.js';

/** Registering a company: the steps, what is refused, and the three acts at the end. */
export function useRegistration(email: string) {
  const say = useTexts();
  const language = useUiLanguage();
  const toErrors = useProblems();
  const { draft, change } = useDraft(email);
  const form = useFormAttempt();
  const [busy, setBusy] = useState(false);
  const [, register] = useMutation(RegisterSupplierDocument);
  const [, actFor] = useMutation(ActForSupplierDocument);
  const [, setChain] = useMutation(SetOwnershipChainDocument);
  const failed: FormErrors = [{ message: say('failed.about') }];

  const registerCompany = async (): Promise<boolean> => {
    const { data } = await register({ input: toRegisterInput(draft) });
    const answer = data?.registerSupplier;
    if (!answer?.organisation) {
      const errors = answer ? toErrors(answer.errors, draftFieldOf) : failed;
      const first = errors.find(({ field }) => field !== undefined)?.field;
      if (first) change({ step: stepOf(first) });
      form.report(errors);
      return false;
    }
    const capacity = { organisationId: answer.organisation.id, role: 'localAdministrator' };
    await actFor({ input: capacity });
    change({ registered: true });
    return true;
  };

  const stateChain = async (): Promise<Draft['receipt']> => {
    const { data } = await setChain({ input: toChainInput(draft.rows, 0, language) });
    const answer = data?.setOwnershipChain;
    if (answer?.ownership) return { version: answer.ownership.version, at: answer.ownership.statedAt };
    change({ step: 3 });
    form.report(answer ? toErrors(answer.errors, (path) => chainFieldOf(draft.rows, path)) : failed);
    return null;
  };

  const submit = async () => {
    setBusy(true);
    try {
      if (!draft.registered && !(await registerCompany())) return;
      const receipt = await stateChain();
      if (!receipt) return;
      keepDraft({ ...draft, registered: true, receipt });
      // A new page: the session acts for the new company from here on.
      window.location.assign('/leverancier-registreren');
    } finally {
      setBusy(false);
    }
  };

  const next = () => {
    if (!form.report(checkStep(draft, say, language))) return;
    if (draft.step === 4) void submit();
    else change({ step: (draft.step + 1) as Draft['step'] });
  };
  const back = () => {
    form.report([]);
    change({ step: Math.max(1, draft.step - 1) as Draft['step'] });
  };
  return { draft, change, form, busy, next, back };
}
