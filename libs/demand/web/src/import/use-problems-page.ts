import { useState } from 'react';
import { useAddressValues, useKeysetPages } from '@bundel/ui';
import { useQuery } from 'urql';
import type { DemandImportProblemsQuery } from '../generated/graphql.js';
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
  });
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
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
