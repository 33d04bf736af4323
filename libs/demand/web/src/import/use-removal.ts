import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { useTexts } from '../texts/use-texts.js';
import { useProblems } from '../words/problems.js';
import { importAddress } from './demand-import.js';
import type { DemandImport } from './demand-import.js';
import { RemoveImportDocument } from './import-documents.js';

/** Removing an import that was not taken over, and going back to where a file is chosen. */
export function useRemoval(one: DemandImport) {
  const say = useTexts();
  const toErrors = useProblems();
  const navigate = useNavigate();
  const [failed, setFailed] = useState<string | null>(null);
  const [{ fetching }, remove] = useMutation(RemoveImportDocument);
  const act = async () => {
    const { data } = await remove({ id: one.id });
    const errors = data ? toErrors(data.removeDemandImport.errors) : [{ message: say('failed.act') }];
    setFailed(errors[0]?.message ?? null);
    if (errors.length > 0) return;
    await navigate({ to: importAddress(one.campaignId), search: { verwijderd: 'ja' } as never });
  };
  return { remove: () => void act(), removing: fetching, failed };
}
