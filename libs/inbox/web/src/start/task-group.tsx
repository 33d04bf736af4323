import type { Instant } from '@bundel/kernel';
import { formatDate, IconAlertTriangle, IconClock, Panel, Tag, TaskList, useUiLanguage } from '@bundel/ui';
import type { Task } from '@bundel/ui';
import type { StartQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { addressOf } from '../words/destinations.js';
import { useSentences } from '../words/use-sentences.js';
import { daysLeft } from './group-tasks.js';
import type { GroupName } from './group-tasks.js';

type TaskRow = StartQuery['myTasks']['nodes'][number];

/** Tasks that are about equally pressing: what to do as the link, why, until when. */
export function TaskGroup(props: {
  readonly name: GroupName;
  readonly tasks: readonly TaskRow[];
  /** The very first task of the page is where the reader is. */
  readonly first: boolean;
  readonly now: Instant;
}) {
  const say = useTexts();
  const words = useSentences();
  const language = useUiLanguage();
  const aboutOf = (task: TaskRow) =>
    task.dueAt
      ? `${words.why(task)} · ${say('start.until', { date: formatDate(task.dueAt, language) })}`
      : words.why(task);
  const tasks = props.tasks.map((task, index): Task => ({
    key: task.id,
    label: words.what(task),
    href: addressOf(task.kind) ?? '/hulp',
    about: aboutOf(task),
    status: <Pressure task={task} now={props.now} />,
    current: props.first && index === 0,
  }));
  return (
    <div id={`taken-${props.name}`}>
      <Panel
        flush
        title={say(`start.groups.${props.name}`)}
        about={say(`start.groups.${props.name}About`)}
        tone={props.name === 'overdue' ? 'bad' : 'plain'}
      >
        <TaskList tasks={tasks} />
      </Panel>
    </div>
  );
}

/** How long there is left, in words with a sign; nothing when there is no date and no hurry. */
function Pressure({ task, now }: { readonly task: TaskRow; readonly now: Instant }) {
  const say = useTexts();
  const days = task.dueAt === null ? null : daysLeft(task.dueAt, now);
  if (task.overdue && days !== null) {
    const late = days < 0 ? say('start.lateBy', { count: -days }) : say('start.lateToday');
    return (
      <Tag icon={IconAlertTriangle} tone="bad">
        {late}
      </Tag>
    );
  }
  if (days !== null) {
    const left = days <= 0 ? say('start.today') : say('start.left', { count: days });
    return (
      <Tag icon={IconClock} tone={days <= 7 ? 'warn' : 'mute'}>
        {left}
      </Tag>
    );
  }
  if (task.urgency !== 'high') return null;
  return (
    <Tag icon={IconAlertTriangle} tone="warn">
      {say('start.urgent')}
    </Tag>
  );
}
