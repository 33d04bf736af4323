import { useEffect, useState } from 'react';
import { instantFromDate } from '@bundel/kernel';
import {
  Columns,
  ErrorState,
  Link,
  StartPanels,
  LoadingRows,
  Page,
  PageTitle,
  Panel,
  Stack,
  useSession,
} from '@bundel/ui';
import { useQuery } from 'urql';
import type { StartQuery } from '../generated/graphql.js';
import { useNewMessages } from '../header/use-new-messages.js';
import { useTexts } from '../texts/use-texts.js';
import { useSentences } from '../words/use-sentences.js';
import { ChangesPanel } from './changes-panel.js';
import { groupTasks } from './group-tasks.js';
import { NothingToDo, RolePanel } from './role-guide.js';
import { StartDocument } from './start-documents.js';
import { StartFigures } from './start-figures.js';
import { TaskGroup } from './task-group.js';

/** Asks again when somebody was told something, and when the reader comes back to the window. */
function useStart() {
  const [answer, ask] = useQuery({ query: StartDocument, requestPolicy: 'cache-and-network' });
  const again = () => ask({ requestPolicy: 'network-only' });
  useNewMessages(again);
  useEffect(() => {
    const seen = () => {
      if (document.visibilityState === 'visible') ask({ requestPolicy: 'network-only' });
    };
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [ask]);
  return { ...answer, again };
}

/** What is needed from this person now, in the role they act in, and what others changed. */
export function StartPage() {
  const say = useTexts();
  const { roleWord } = useSentences();
  const { viewer } = useSession();
  const { data, error, again } = useStart();
  const membership = viewer?.membership;
  const about = membership
    ? say('start.forRole', { organisation: membership.organisationName, role: roleWord(membership.role) })
    : say('start.forPerson', { name: viewer?.person.name ?? '' });
  return (
    <Page>
      <PageTitle title={say('start.title')} about={about} />
      {data ? (
        <Dashboard data={data} />
      ) : error ? (
        <ErrorState title={say('failed.tasks')} onRetry={again}>
          <p>{say('failed.about')}</p>
        </ErrorState>
      ) : (
        <Panel flush>
          <LoadingRows rows={8} />
        </Panel>
      )}
    </Page>
  );
}

function Dashboard({ data }: { readonly data: StartQuery }) {
  const say = useTexts();
  const [now] = useState(() => instantFromDate(new Date()));
  const { viewer } = useSession();
  const { nodes, totalCount } = data.myTasks;
  const newcomer = viewer?.memberships.length === 0;
  const groups = groupTasks(nodes, now);
  return (
    <>
      <StartFigures data={data} now={now} />
      {newcomer ? <StartPanels place="newcomer" /> : null}
      <Columns split="8-4">
        <Stack>
          {groups.map((group, index) => (
            <TaskGroup key={group.name} {...group} first={index === 0} now={now} />
          ))}
          {groups.length === 0 && !newcomer ? <NothingToDo /> : null}
          {totalCount > nodes.length ? (
            <p>{say('start.more', { shown: nodes.length, total: totalCount })}</p>
          ) : null}
          {newcomer ? <FirstSteps /> : null}
          <StartPanels place="below" />
        </Stack>
        <Stack>
          <ChangesPanel messages={data.notifications.nodes} unread={data.unreadNotificationCount} />
          <RolePanel />
          <StartPanels place="side" />
        </Stack>
      </Columns>
    </>
  );
}

/** For somebody without an organisation: what happens after they have found their way in. */
function FirstSteps() {
  const say = useTexts();
  return (
    <Panel title={say('first.title')} foot={<Link href="/hulp">{say('guide.helpLink')}</Link>}>
      <ol>
        <li>{say('first.step1')}</li>
        <li>{say('first.step2')}</li>
        <li>{say('first.step3')}</li>
      </ol>
    </Panel>
  );
}
