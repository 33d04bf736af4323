import { useEffect, useEffectEvent, useState } from 'react';
import { useAddressValues } from '@bundel/ui';
import { useQuery, useSubscription } from 'urql';
import type { Campaign } from '../campaign/campaign.js';
import type { TotalsQuery } from '../generated/graphql.js';
import { RunsDocument, TotalsDocument, TotalsMovedDocument } from './totals-documents.js';
import type { Cut } from './totals-view.js';

/** Many moves at once are read in one go. */
const GATHER = 400;

/** Calls back a moment after totals of the call moved, while the page is open. */
export function useTotalsMoved(campaignId: string, onMoved: () => void): void {
  const [moves, setMoves] = useState(0);
  useSubscription({ query: TotalsMovedDocument, variables: { campaignId } }, (_before, moved) => {
    setMoves((count) => count + 1);
    return moved;
  });
  const tell = useEffectEvent(onMoved);
  useEffect(() => {
    if (moves === 0) return;
    const timer = window.setTimeout(() => tell(), GATHER);
    return () => window.clearTimeout(timer);
  }, [moves]);
}

/** The totals of a call for the item that the address names, kept up to date while the page is open. */
export function useTotals(campaign: Campaign) {
  const { values, change } = useAddressValues();
  const item = campaign.items.find(({ id }) => id === values.onderdeel) ?? campaign.items[0] ?? null;
  const [answer, ask] = useQuery({
    query: TotalsDocument,
    variables: { campaignId: campaign.id, filter: { itemIds: item ? [item.id] : null } },
    requestPolicy: 'cache-and-network',
  });
  const [runs, askRuns] = useQuery({
    query: RunsDocument,
    variables: { campaignId: campaign.id },
    requestPolicy: 'cache-and-network',
  });
  const cut: Cut = values.snede === 'trede' ? 'trede' : 'soort';
  const { data } = answer;
  const parts = partsOf(data);
  return {
    item,
    cut,
    setCut: (snede: Cut) => change({ snede: snede === 'soort' ? '' : snede }),
    data,
    ...parts,
    own: parts.perItem.filter((group) => group.itemId === item?.id),
    runs: runs.data?.demandTotalRuns.nodes ?? [],
    failed: answer.error !== undefined && !data,
    refreshing: answer.fetching || answer.stale,
    again: () => {
      ask({ requestPolicy: 'network-only' });
      askRuns({ requestPolicy: 'network-only' });
    },
  };
}

/** The parts of an answer; empty while there is none. */
function partsOf(data: TotalsQuery | undefined) {
  const { perItem, perPeriod, perProvince } = data ?? { perItem: null, perPeriod: null, perProvince: null };
  return {
    perItem: perItem?.groups ?? [],
    perPeriod: perPeriod?.groups ?? [],
    perProvince: perProvince?.groups ?? [],
    run: perItem?.run ?? null,
    previousRun: perItem?.previousRun ?? null,
  };
}

export type Totals = ReturnType<typeof useTotals>;
