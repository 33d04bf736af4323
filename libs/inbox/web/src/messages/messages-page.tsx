import { useState } from 'react';
import {
  Breadcrumbs,
  Button,
  DataTable,
  ErrorState,
  FilterToggle,
  IconCheck,
  Notice,
  Page,
  Pager,
  PageTitle,
  Panel,
  useAddressValues,
  useKeysetPages,
} from '@bundel/ui';
import { useMutation, useQuery } from 'urql';
import type { MessagesQuery } from '../generated/graphql.js';
import { useNewMessages } from '../header/use-new-messages.js';
import { useTexts } from '../texts/use-texts.js';
import { MarkAllReadDocument, MarkReadDocument, MessagesDocument } from './messages-documents.js';
import { MailPanel } from './mail-panel.js';
import { NoMessages } from './no-messages.js';
import { useMessageColumns } from './message-columns.js';
import './messages.css';

const PAGE_SIZE = 25;

type Outcome = { readonly tone: 'ok' | 'bad'; readonly title: string } | null;

function useMessages(unreadOnly: boolean) {
  const [end, setEnd] = useState<MessagesQuery['notifications']['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const [answer, ask] = useQuery({
    query: MessagesDocument,
    variables: { first: PAGE_SIZE, after: pages.after, unreadOnly },
    requestPolicy: 'cache-and-network',
  });
  const info = answer.data?.notifications.pageInfo;
  if (info && info.endCursor !== end?.endCursor) setEnd(info);
  const again = () => ask({ requestPolicy: 'network-only' });
  useNewMessages(again);
  return { ...answer, pages, again };
}

/** Marks one message or all as read; the outcome stays on the page. */
function useMarking(again: () => void) {
  const say = useTexts();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [, markRead] = useMutation(MarkReadDocument);
  const [, markAllRead] = useMutation(MarkAllReadDocument);
  const markOne = async (notificationId: string) => {
    const { data } = await markRead({ input: { notificationId } });
    setOutcome(data?.markNotificationRead.notification ? null : { tone: 'bad', title: say('failed.mark') });
    again();
  };
  const markAll = async () => {
    const { data } = await markAllRead({});
    const count = data?.markAllNotificationsRead.marked ?? null;
    setOutcome(
      count === null
        ? { tone: 'bad', title: say('failed.markAll') }
        : { tone: 'ok', title: say('list.marked', { count }) },
    );
    again();
  };
  return { outcome, markOne, markAll };
}

/** What somebody was told, newest first; new messages come in while the page is open. */
export function MessagesPage() {
  const say = useTexts();
  const { values, change } = useAddressValues();
  const unreadOnly = values.gelezen === 'nee';
  const { data, error, fetching, pages, again } = useMessages(unreadOnly);
  const { outcome, markOne, markAll } = useMarking(again);
  const columns = useMessageColumns((id) => void markOne(id));
  const list = data?.notifications;
  const showAll = () => change({ gelezen: '', na: '', blad: '' });
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/start' }, { label: say('list.title') }]} />
      <PageTitle
        title={say('list.title')}
        about={say('list.about')}
        actions={
          data && data.unreadNotificationCount > 0 ? (
            <Button icon={IconCheck} onClick={() => void markAll()}>
              {say('list.markAll')}
            </Button>
          ) : null
        }
      />
      {outcome ? <Notice tone={outcome.tone} title={outcome.title} live="polite" /> : null}
      <Panel flush>
        <div className="b-filters inbox-filters">
          <FilterToggle
            pressed={unreadOnly}
            onPress={() => change({ gelezen: unreadOnly ? '' : 'nee', na: '', blad: '' })}
          >
            {say('list.unreadOnly')}
            {data ? ` (${data.unreadNotificationCount})` : null}
          </FilterToggle>
        </div>
        {error && !list ? (
          <ErrorState title={say('failed.messages')} onRetry={again}>
            <p>{say('failed.about')}</p>
          </ErrorState>
        ) : (
          <DataTable
            caption={say('list.title')}
            density="comfortable"
            columns={columns}
            rows={list?.nodes ?? []}
            rowKey={(message) => message.id}
            loading={!list}
            refreshing={fetching}
            empty={<NoMessages unreadOnly={unreadOnly} onShowAll={showAll} />}
          />
        )}
        {list && list.totalCount > 0 ? (
          <Pager
            table={say('list.title')}
            from={pages.from}
            to={pages.from + list.nodes.length - 1}
            total={list.totalCount}
            note={say('list.newest')}
            onPrevious={pages.onPrevious}
            onNext={pages.onNext}
          />
        ) : null}
      </Panel>
      <MailPanel />
    </Page>
  );
}
