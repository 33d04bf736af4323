import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { UnreadCountDocument } from './unread-documents.js';
import { useNewMessages } from './use-new-messages.js';

/** Counts what was not read yet, also while the page stays open, and hands the count to the top bar. */
export function UnreadMessages(props: {
  readonly render: (messages: { readonly href: string; readonly unread: number }) => ReactNode;
}) {
  const [{ data }, ask] = useQuery({ query: UnreadCountDocument, requestPolicy: 'cache-and-network' });
  useNewMessages(() => ask({ requestPolicy: 'network-only' }));
  return props.render({ href: '/berichten', unread: data?.unreadNotificationCount ?? 0 });
}
