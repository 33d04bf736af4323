import { useState } from 'react';
import { useAddressValues, useKeysetPages } from '@bundel/ui';
import { useQuery } from 'urql';
import type { CampaignState, MyInvitationsQuery } from '../generated/graphql.js';
import { MyInvitationsDocument } from './my-demand-documents.js';

const PAGE_SIZE = 25;
const STATES: readonly CampaignState[] = ['open', 'closed', 'frozen'];

/** One call that the own body is asked to answer. */
export type InvitationRow = MyInvitationsQuery['myInvitations']['nodes'][number];

/** The calls that the own body is asked to answer, as the address narrows them. */
export function useMyInvitations() {
  const { values, change } = useAddressValues();
  const [end, setEnd] = useState<MyInvitationsQuery['myInvitations']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const state = STATES.find((one) => one === values.staat);
  const [{ data, error, fetching }, ask] = useQuery({
    query: MyInvitationsDocument,
    variables: { first: PAGE_SIZE, after: pages.after, filter: { campaignStates: state ? [state] : null } },
    requestPolicy: 'cache-and-network',
  });
  const list = data?.myInvitations;
  if (list && list.pageInfo.endCursor !== end?.endCursor) setEnd(list.pageInfo);
  return {
    list,
    failed: error !== undefined && !list,
    fetching,
    pages,
    states: STATES,
    state: state ?? '',
    narrow: (staat: string) => change({ na: '', blad: '', staat }),
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
