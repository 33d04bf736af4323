import { Button, ButtonLink, EmptyState } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';

/** An empty list: because nobody told anything yet, or because everything was read. */
export function NoMessages(props: { readonly unreadOnly: boolean; readonly onShowAll: () => void }) {
  const say = useTexts();
  if (props.unreadOnly) {
    return (
      <EmptyState
        title={say('list.emptyUnread')}
        action={<Button onClick={props.onShowAll}>{say('list.showAll')}</Button>}
      >
        <p>{say('list.emptyUnreadAbout')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={say('list.empty')}
      action={<ButtonLink href="/start">{say('list.toStart')}</ButtonLink>}
    >
      <p>{say('list.emptyAbout')}</p>
    </EmptyState>
  );
}
