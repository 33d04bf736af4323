import { useState } from 'react';
import { useKeysetPages } from '@bundel/ui';
import { useQuery } from 'urql';
import type { MandatesQuery } from '../generated/graphql.js';
import { MandatesDocument } from './mandates-documents.js';

const PAGE_SIZE = 25;

/** One mandate of the own body. */
export type Mandate = MandatesQuery['mandates']['nodes'][number];

/** The mandates of the own body, page by page. */
export function useMandates() {
  const [end, setEnd] = useState<MandatesQuery['mandates']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const [{ data, error }, ask] = useQuery({
    query: MandatesDocument,
    variables: { first: PAGE_SIZE, after: pages.after },
    requestPolicy: 'cache-and-network',
  });
  const list = data?.mandates;
  if (list && list.pageInfo.endCursor !== end?.endCursor) setEnd(list.pageInfo);
  return {
    list,
    failed: error !== undefined && !list,
    pages,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
