import { Panel, TaskList } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';

/** How a body can answer a call. */
export function Ways({ campaignId }: { readonly campaignId: string }) {
  const say = useTexts();
  return (
    <Panel flush title={say('invitation.ways')}>
      <TaskList
        tasks={[
          {
            key: 'form',
            label: say('invitation.wayForm'),
            href: `/behoefte/${campaignId}/opgave`,
            about: say('invitation.wayFormAbout'),
            current: true,
          },
        ]}
      />
    </Panel>
  );
}
