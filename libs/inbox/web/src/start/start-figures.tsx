import { Link, KeyFigures } from '@bundel/ui';
import type { KeyFigure } from '@bundel/ui';
import type { Instant } from '@bundel/kernel';
import type { StartQuery } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import { groupTasks } from './group-tasks.js';

/** Counts of what stands on this page; each leads to what it counts. Nothing is shown when there is nothing to count. */
export function StartFigures({ data, now }: { readonly data: StartQuery; readonly now: Instant }) {
  const say = useTexts();
  const { totalCount, overdueCount, nodes } = data.myTasks;
  const unread = data.unreadNotificationCount;
  if (totalCount + unread === 0) return null;
  const groups = groupTasks(nodes, now);
  const countOf = (name: string) => groups.find((group) => group.name === name)?.tasks.length ?? 0;
  const figure = (
    key: 'open' | 'overdue' | 'week' | 'unread',
    count: number,
    href: string | null,
  ): KeyFigure => ({
    key,
    label: say(`start.figures.${key}`),
    value: String(count),
    unit: say(key === 'unread' ? 'start.figures.messages' : 'start.figures.tasks', { count }),
    note: href && count > 0 ? <FigureLink href={href} label={say(`start.figures.${key}`)} /> : undefined,
  });
  return (
    <KeyFigures
      figures={[
        figure('open', totalCount, groups[0] ? `#taken-${groups[0].name}` : null),
        figure('overdue', overdueCount, '#taken-overdue'),
        figure('week', countOf('soon'), '#taken-soon'),
        figure('unread', unread, '/berichten?gelezen=nee'),
      ]}
    />
  );
}

function FigureLink({ href, label }: { readonly href: string; readonly label: string }) {
  const say = useTexts();
  const inside = (
    <>
      {say('start.figures.toList')}
      <span className="b-hidden">: {label}</span>
    </>
  );
  return href.startsWith('#') ? <a href={href}>{inside}</a> : <Link href={href}>{inside}</Link>;
}
