import { useState } from 'react';
import {
  Breadcrumbs,
  Button,
  DataTable,
  ErrorState,
  formatMoment,
  IrrevocableAct,
  Notice,
  Page,
  PageTitle,
  Panel,
  StatusTag,
  useUiLanguage,
} from '@bundel/ui';
import { useMutation, useQuery } from 'urql';
import type { MySessionsQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import {
  MySessionsDocument,
  RevokeSessionDocument,
  SignOutEverywhereDocument,
} from './sessions-documents.js';

type Session = MySessionsQuery['mySessions']['nodes'][number];

/** Where somebody is signed in, and the way to end that. */
export function SessionsPage() {
  const say = useTexts();
  const language = useUiLanguage();
  const [{ data, fetching, error }, ask] = useQuery({
    query: MySessionsDocument,
    requestPolicy: 'cache-and-network',
  });
  const [, revoke] = useMutation(RevokeSessionDocument);
  const [said, setSaid] = useState<string>();
  const again = () => ask({ requestPolicy: 'network-only' });
  const end = async (session: Session) => {
    const answer = await revoke({ input: { sessionId: session.id } });
    const done = (answer.data?.revokeSession.errors.length ?? 1) === 0;
    const moment = formatMoment(session.signedInAt, language);
    setSaid(done ? say('sessions.revoked', { moment }) : say('sessions.gone'));
    again();
  };
  const sessions = data?.mySessions;
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: say('home'), href: '/' },
          { label: say('account.title'), href: '/mijn-account' },
          { label: say('sessions.title') },
        ]}
      />
      <PageTitle
        title={say('sessions.title')}
        about={say('sessions.about')}
        note={sessions ? say('sessions.count', { count: sessions.totalCount }) : undefined}
      />
      {said ? (
        <Notice tone="ok" live="polite">
          <p>{said}</p>
        </Notice>
      ) : null}
      {error && !sessions ? (
        <ErrorState title={say('failed.title')} onRetry={again}>
          <p>{say('failed.about')}</p>
        </ErrorState>
      ) : (
        <SessionsTable
          sessions={sessions?.nodes ?? []}
          loading={!sessions}
          refreshing={fetching}
          onEnd={(session) => void end(session)}
        />
      )}
      {sessions?.pageInfo.hasNextPage ? <p>{say('sessions.more')}</p> : null}
      {sessions ? <Everywhere count={sessions.totalCount} /> : null}
    </Page>
  );
}

function SessionsTable(props: {
  readonly sessions: readonly Session[];
  readonly loading: boolean;
  readonly refreshing: boolean;
  readonly onEnd: (session: Session) => void;
}) {
  const say = useTexts();
  const language = useUiLanguage();
  const at = (moment: string) => formatMoment(moment, language);
  return (
    <Panel flush>
      <DataTable
        caption={say('sessions.title')}
        rows={props.sessions}
        rowKey={(session) => session.id}
        loading={props.loading}
        refreshing={props.refreshing}
        columns={[
          {
            key: 'in',
            head: say('sessions.signedIn'),
            tight: true,
            cell: (one: Session) => at(one.signedInAt),
          },
          { key: 'seen', head: say('sessions.lastSeen'), tight: true, cell: (one) => at(one.lastSeenAt) },
          { key: 'ends', head: say('sessions.ends'), tight: true, cell: (one) => at(one.endsAt) },
          { key: 'level', head: say('sessions.level'), cell: (one) => say(`levels.${one.assurance}`) },
          {
            key: 'status',
            head: say('sessions.status'),
            cell: (one) => (
              <StatusTag
                status="active"
                word={one.isCurrent ? say('sessions.current') : say('sessions.active')}
              />
            ),
          },
          {
            key: 'act',
            head: say('sessions.act'),
            cell: (one) =>
              one.isCurrent ? (
                say('sessions.useLogout')
              ) : (
                <Button
                  aria-label={say('sessions.revokeNamed', { moment: at(one.signedInAt) })}
                  onClick={() => props.onEnd(one)}
                >
                  {say('sessions.revoke')}
                </Button>
              ),
          },
        ]}
      />
    </Panel>
  );
}

function Everywhere({ count }: { readonly count: number }) {
  const say = useTexts();
  const [{ fetching }, signOut] = useMutation(SignOutEverywhereDocument);
  const [failed, setFailed] = useState(false);
  const act = async () => {
    const answer = await signOut({});
    const ended = answer.data?.signOutEverywhere.endedSessions;
    if (ended == null) return setFailed(true);
    // A new page: nothing of the ended session may stay on the screen.
    window.location.assign(`/inloggen?reden=overal-uitgelogd&aantal=${ended}`);
  };
  return (
    <Panel title={say('sessions.everywhereTitle')} about={say('sessions.everywhereAbout')}>
      {failed ? (
        <Notice tone="bad" live="assertive" title={say('failed.title')}>
          <p>{say('failed.about')}</p>
        </Notice>
      ) : null}
      <IrrevocableAct
        consequence={say('sessions.everywhere', { count })}
        act={say('sessions.everywhereAct')}
        busy={fetching ? say('capacity.busy') : undefined}
        onAct={() => void act()}
      />
    </Panel>
  );
}
