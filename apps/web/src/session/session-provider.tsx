import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { SessionContext } from '@bundel/ui';
import type { Membership, Session } from '@bundel/ui';
import { useMutation, useQuery } from 'urql';
import { ChooseMembershipDocument, ViewerDocument } from './viewer.js';

/** Asks once who is looking and tells every page. No answer means: a visitor. */
export function SessionProvider(props: {
  readonly onCapacityChange: () => void;
  readonly children: ReactNode;
}) {
  const { onCapacityChange, children } = props;
  const [{ data, fetching }, ask] = useQuery({ query: ViewerDocument, variables: {} });
  const [, chooseMembership] = useMutation(ChooseMembershipDocument);

  const session = useMemo<Session>(
    () => ({
      viewer: data?.viewer ?? null,
      // Until the server has answered, a former answer without organisation and role says nothing.
      loading: fetching && !data?.viewer?.membership,
      refresh: () => ask({ requestPolicy: 'network-only' }),
      switchTo: async ({ organisationId, role }: Membership) => {
        const answer = await chooseMembership({ input: { organisationId, role } });
        const refusal = answer.data?.chooseMembership.errors[0]?.message ?? answer.error?.message;
        if (refusal) throw new Error(refusal);
        onCapacityChange();
      },
    }),
    [data, fetching, ask, chooseMembership, onCapacityChange],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
