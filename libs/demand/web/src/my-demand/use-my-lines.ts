import { useState } from 'react';
import { useKeysetPages } from '@bundel/ui';
import { useQuery } from 'urql';
import type { MyDemandLinesQuery } from '../generated/graphql.js';
import { MyDemandLinesDocument } from './my-lines-documents.js';

const PAGE_SIZE = 50;

/** One line of the own body. */
export type MyLine = MyDemandLinesQuery['myDemandLines']['nodes'][number];

/** The lines of the own body in one call, page by page. */
export function useMyLines(campaignId: string) {
  const [end, setEnd] = useState<MyDemandLinesQuery['myDemandLines']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const [{ data, error, fetching }, ask] = useQuery({
    query: MyDemandLinesDocument,
    variables: { campaignId, first: PAGE_SIZE, after: pages.after },
    requestPolicy: 'cache-and-network',
  });
  const list = data?.myDemandLines;
  if (list && list.pageInfo.endCursor !== end?.endCursor) setEnd(list.pageInfo);
  return {
    list,
    failed: error !== undefined && !list,
    fetching,
    pages,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
