import { Panel, TaskList } from '@bundel/ui';
import type { Task } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import type { Campaign } from './campaign.js';

/** What this call needs from its coordinator now, the most urgent first. */
export function Todo({ campaign }: { readonly campaign: Campaign }) {
  const say = useTexts();
  const at = `/uitvragen/${campaign.id}`;
  const waiting = (campaign.counts?.invited ?? 0) + (campaign.counts?.answering ?? 0);
  const open = campaign.missing.length;
  const draft: Task = {
    key: 'draft',
    label: say('campaign.todoDraft'),
    href: `${at}/bewerken?stap=controle`,
    about: open > 0 ? say('campaign.todoDraftAbout', { count: open }) : say('campaign.todoDraftReady'),
    current: true,
  };
  const chase: Task = {
    key: 'chase',
    label: say('campaign.todoChase'),
    href: `${at}/deelnemers?open=ja`,
    about: say('campaign.todoChaseAbout', { count: waiting }),
    current: true,
  };
  const later: readonly Task[] = [
    {
      key: 'totals',
      label: say('campaign.todoTotals'),
      href: `${at}/totalen`,
      about: say('campaign.todoTotalsAbout'),
    },
    {
      key: 'divergence',
      label: say('campaign.todoDivergence'),
      href: `${at}/verschillen`,
      about: say('campaign.todoDivergenceAbout'),
    },
  ];
  const tasks =
    campaign.state === 'draft'
      ? [draft]
      : campaign.state === 'open' && waiting > 0
        ? [chase, ...later]
        : later.map((task, place) => ({ ...task, current: place === 0 }));
  return (
    <Panel flush title={say('campaign.todo')}>
      <TaskList tasks={tasks} />
    </Panel>
  );
}
