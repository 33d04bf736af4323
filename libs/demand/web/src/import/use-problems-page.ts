import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAddressValues, useKeysetPages } from '@bundel/ui';
import { useQuery } from 'urql';
import type { DemandImportProblemsQuery } from '../generated/graphql.js';
import { isRead } from './demand-import.js';
import type { DemandImport } from './demand-import.js';
import { ImportProblemsDocument } from './import-documents.js';

const PAGE_SIZE = 50;

/** The problems of an import, page by page, as the address narrows them. */
export function useProblemsPage(one: DemandImport) {
  const { values, change } = useAddressValues();
  const [end, setEnd] = useState<DemandImportProblemsQuery['demandImportErrors']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const kind = values.soort === 'error' || values.soort === 'question' ? values.soort : null;
  const row = /^\d{1,7}$/.test(values.rij ?? '') ? Number(values.rij) : null;
  const [{ data, error, fetching }, ask] = useQuery({
    query: ImportProblemsDocument,
    variables: { importId: one.id, first: PAGE_SIZE, after: pages.after, filter: { kind, row } },
    requestPolicy: 'cache-and-network',
    pause: !isRead(one),
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  useNewFindings(one, again);
  const list = data?.demandImportErrors;
  if (list && list.pageInfo.endCursor !== end?.endCursor) setEnd(list.pageInfo);
  return {
    list,
    failed: error !== undefined && !list,
    fetching,
    pages,
    kind,
    row,
    narrow: (changes: { readonly soort?: string; readonly rij?: string }) =>
      change({ na: '', blad: '', ...changes }),
    again,
  };
}

/** Reads the problems again once a check has found other ones than those shown. */
function useNewFindings(one: DemandImport, onChanged: () => void): void {
  const found = `${one.id} ${one.state} ${one.errorCount} ${one.questionCount} ${one.rowsGood}`;
  const before = useRef(found);
  const tell = useEffectEvent(onChanged);
  const read = isRead(one);
  useEffect(() => {
    if (!read || before.current === found) return;
    before.current = found;
    tell();
  }, [found, read]);
}
