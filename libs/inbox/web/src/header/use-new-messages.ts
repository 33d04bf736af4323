import { useEffect, useEffectEvent } from 'react';
import { useSubscription } from 'urql';
import { NewMessagesDocument } from './unread-documents.js';

/** Calls back whenever somebody told this person something, while the page is open. */
export function useNewMessages(onNew: () => void): void {
  const [{ data }] = useSubscription({ query: NewMessagesDocument, variables: {} });
  const tell = useEffectEvent(onNew);
  useEffect(() => {
    if (data) tell();
  }, [data]);
}
