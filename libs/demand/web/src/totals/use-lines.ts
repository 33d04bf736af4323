import { useState } from 'react';
import { useAddressValues, useKeysetPages } from '@bundel/ui';
import { useQuery } from 'urql';
import type { LedLinesQuery } from '../generated/graphql.js';
import { filterOf, sortOf, viewOf } from './lines-address.js';
import { LinesDocument } from './totals-documents.js';

export const PAGE_SIZE = 25;
export type Line = LedLinesQuery['demandLines']['nodes'][number];
const FILTERS = { soort: '', provincie: '', trede: '', periode: '', zoek: '' } as const;

/** The lines of one item as the address filters and sorts them; the server cuts them into pages. */
export function useLines(campaignId: string, item: string) {
  const { values, change } = useAddressValues();
  const [end, setEnd] = useState<LedLinesQuery['demandLines']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const view = viewOf(values, item);
  const sort = sortOf(values.volgorde);
  const [answer, ask] = useQuery({
    query: LinesDocument,
    variables: {
      campaignId,
      filter: filterOf(view),
      search: view.search || null,
      sort: { ...sort },
      first: PAGE_SIZE,
      after: pages.after,
    },
    requestPolicy: 'cache-and-network',
  });
  const info = answer.data?.demandLines.pageInfo;
  if (info && info.endCursor !== end?.endCursor) setEnd(info);
  const narrow = (changes: Readonly<Record<string, string>>) => change({ na: '', blad: '', ...changes });
  return {
    view,
    sort,
    pages,
    list: answer.data?.demandLines ?? null,
    failed: answer.error !== undefined && !answer.data,
    refreshing: answer.fetching || answer.stale,
    again: () => ask({ requestPolicy: 'network-only' }),
    narrow,
    clear: () => narrow(FILTERS),
  };
}

export type Lines = ReturnType<typeof useLines>;
