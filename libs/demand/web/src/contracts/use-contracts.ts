import { useState } from 'react';
import { useKeysetPages } from '@bundel/ui';
import { useQuery } from 'urql';
import type { RunningContractsQuery } from '../generated/graphql.js';
import { RunningContractsDocument } from './contracts-documents.js';

const PAGE_SIZE = 25;

/** The running contracts of the own body, page by page. */
export function useContracts(search: string) {
  const [end, setEnd] = useState<RunningContractsQuery['runningContracts']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const [{ data, error, fetching }, ask] = useQuery({
    query: RunningContractsDocument,
    variables: { first: PAGE_SIZE, after: pages.after, filter: { search: search || null } },
    requestPolicy: 'cache-and-network',
  });
  const list = data?.runningContracts;
  if (list && list.pageInfo.endCursor !== end?.endCursor) setEnd(list.pageInfo);
  return {
    list,
    failed: error !== undefined && !list,
    fetching,
    pages,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
