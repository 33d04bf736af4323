import { useState } from 'react';
import type { FieldError } from '@bundel/ui';
import type { DocumentInput, TypedDocumentNode } from 'urql';
import { useMutation } from 'urql';
import { useTexts } from '../texts/use-texts.js';
import type { Bundle } from './bundle.js';

interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

interface Outcome {
  readonly bundle: Bundle | null;
  readonly errors: readonly Problem[];
}

/**
 * An act on a bundle with the errors it met. `run` answers the bundle when it was done; the bundle on the page follows by
 * itself. A field is called as the path of its error joined by points.
 */
export function useAct<Data extends object, Input>(
  document: TypedDocumentNode<Data, { input: Input }> & DocumentInput<Data, { input: Input }>,
) {
  const say = useTexts();
  const problem = useProblem();
  const [{ fetching }, send] = useMutation(document);
  const [state, setState] = useState<{ readonly errors: readonly FieldError[]; readonly attempt: number }>({
    errors: [],
    attempt: 0,
  });
  const [done, setDone] = useState(false);
  const report = (errors: readonly FieldError[]): boolean => {
    setDone(false);
    setState(({ attempt }) => ({ errors, attempt: attempt + 1 }));
    return errors.length === 0;
  };
  const run = async (input: Input): Promise<Bundle | null> => {
    const { data } = await send({ input });
    const outcome = data ? (Object.values(data)[0] as Outcome) : null;
    if (outcome === null) report([{ message: say('bundle.failedAct') }]);
    else report(outcome.errors.map((one) => ({ field: one.path.join('.'), message: problem(one) })));
    setDone(outcome !== null && outcome.errors.length === 0);
    return outcome?.bundle ?? null;
  };
  return { run, report, busy: fetching, done, ...state };
}

/** What is wrong in the language of the screen; what rests on the law comes so from the portal. */
function useProblem() {
  const say = useTexts();
  const known: Readonly<Record<string, string>> = {
    CONFLICT: say('bundleProblems.conflict'),
    'bundle.title': say('bundleProblems.title'),
    'bundle.margin': say('bundleProblems.margin'),
    'bundle.tooLong': say('bundleProblems.tooLong'),
    'bundle.lotName': say('bundleProblems.lotName'),
    'bundle.lotValue': say('bundleProblems.lotValue'),
    'bundle.lotHasLines': say('bundleProblems.lotHasLines'),
    'bundle.noLines': say('bundleProblems.noLines'),
    'bundle.onlyTotals': say('bundleProblems.onlyTotals'),
    'bundle.callOpen': say('bundleProblems.callOpen'),
    'bundle.tooManyLots': say('bundleProblems.tooManyLots'),
    'bundle.reason': say('bundleProblems.reason'),
    'objection.days': say('bundleProblems.days'),
    'objection.length': say('bundleProblems.length'),
    'objection.answerLength': say('bundleProblems.length'),
    'objection.notNow': say('bundleProblems.notNow'),
  };
  return ({ code, message }: Problem): string => known[code] ?? message;
}
