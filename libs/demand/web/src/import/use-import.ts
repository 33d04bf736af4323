import { useEffect, useEffectEvent } from 'react';
import { useParams } from '@tanstack/react-router';
import { useQuery, useSubscription } from 'urql';
import { ImportDocument, ImportProgressDocument } from './import-documents.js';
import { isWorking } from './demand-import.js';

/** Asked again this often while a job is at work and its news does not come in. */
const ASK_AGAIN = 4_000;

/** The import that the address names, kept up to date while a job is at work on it. */
export function useImport() {
  const { importId = '' }: { importId?: string } = useParams({ strict: false });
  const [{ data, error, fetching }, ask] = useQuery({
    query: ImportDocument,
    variables: { id: importId },
    requestPolicy: 'cache-and-network',
  });
  const found = data?.demandImport ?? null;
  const working = found !== null && isWorking(found);
  const again = () => ask({ requestPolicy: 'network-only' });
  const progress = useProgress(importId, working, again);
  return {
    found,
    working,
    progress,
    unknown: data !== undefined && found === null && !fetching,
    failed: error !== undefined && data === undefined,
    again,
  };
}

/** Rows done so far; reads the import again once the job has ended. */
function useProgress(id: string, working: boolean, onEnded: () => void) {
  const [{ data }] = useSubscription({ query: ImportProgressDocument, variables: { id }, pause: !working });
  const told = data?.demandImportProgress;
  const progress = told && told.id === id && isWorking(told) ? told : null;
  const ended = told !== undefined && told.id === id && !isWorking(told);
  const tell = useEffectEvent(onEnded);
  useEffect(() => {
    if (working && ended) tell();
  }, [working, ended]);
  useEffect(() => {
    if (!working) return;
    const timer = window.setInterval(() => tell(), ASK_AGAIN);
    return () => window.clearInterval(timer);
  }, [working]);
  return progress;
}
