import { useState } from 'react';
import type { FieldError } from '@bundel/ui';
import { useClient, useMutation } from 'urql';
import type { Client } from 'urql';
import { useTexts } from '../texts/use-texts.js';
import { useProblems } from '../words/problems.js';
import { useFormAttempt } from '../words/use-form-attempt.js';
import { isWorking } from './demand-import.js';
import type { DemandImport } from './demand-import.js';
import { ChooseImportDocument, ImportDocument } from './import-documents.js';
import { useRemoval } from './use-removal.js';
import type { Corrections } from './use-corrections.js';

/** What somebody can choose to take over. */
export type Wish = 'allOrNothing' | 'rightRowsOnly' | 'nothing';

/**
 * Taking over what was chosen. Everything, while there are corrections that were not saved: they are saved and checked
 * first, and only when nothing is wrong any more the rows are taken over.
 */
export function useTakingOver(
  one: DemandImport,
  filled: () => ReturnType<Corrections['filled']>,
  save: Corrections['save'],
  onChanged: () => void,
) {
  const say = useTexts();
  const toErrors = useProblems();
  const { errors, attempt, report } = useFormAttempt();
  const [wish, setWish] = useState<Wish>('allOrNothing');
  const client = useClient();
  const [isWaiting, setWaiting] = useState(false);
  const { remove, removing, failed } = useRemoval(one);
  const [{ fetching }, choose] = useMutation(ChooseImportDocument);
  const take = async (choice: Exclude<Wish, 'nothing'>) => {
    const { data } = await choose({ input: { id: one.id, choice } });
    const found: readonly FieldError[] = data
      ? toErrors(data.chooseDemandImport.errors)
      : [{ message: say('failed.act') }];
    if (report(found)) onChanged();
  };
  const act = async () => {
    if (wish === 'nothing') return remove();
    if (wish === 'rightRowsOnly' || one.errorCount === 0) return take(wish);
    const cells = filled();
    if (cells.length === 0) return void report([{ field: 'fouten', message: say('import.fixFirst') }]);
    setWaiting(true);
    const isSaved = report(await save(cells));
    if (isSaved) onChanged();
    const errorsLeft = isSaved ? await errorsAfterCheck(client, one.id) : null;
    setWaiting(false);
    if (errorsLeft === 0) await take('allOrNothing');
    else if (isSaved) report([{ field: 'fouten', message: say('import.fixFirst') }]);
  };
  return {
    wish,
    setWish,
    errors: failed ? [{ message: failed }] : errors,
    attempt,
    busy: fetching || removing || isWaiting,
    act: () => void act(),
  };
}

export type TakingOver = ReturnType<typeof useTakingOver>;

/** Between two looks at a check that is under way, and how often to look. */
const LOOK = 700;
const LOOKS = 900;

/** Waits for the check and tells how many errors are left; null when it cannot be told. */
async function errorsAfterCheck(client: Client, id: string): Promise<number | null> {
  for (let look = 0; look < LOOKS; look += 1) {
    const { data } = await client
      .query(ImportDocument, { id }, { requestPolicy: 'network-only' })
      .toPromise();
    const found = data?.demandImport;
    if (found && !isWorking(found)) return found.state === 'checked' ? found.errorCount : null;
    await new Promise((resolve) => window.setTimeout(resolve, LOOK));
  }
  return null;
}
