import { Panel, TaskList } from '@bundel/ui';
import { importAddress } from '../import/demand-import.js';
import { useTexts } from '../texts/use-texts.js';

/** How a body can answer a call: filling in, or signing what was filled in. */
export function Ways(props: { readonly campaignId: string; readonly signs: boolean }) {
  const say = useTexts();
  const at = `/behoefte/${props.campaignId}`;
  const form = {
    key: 'form',
    label: say('invitation.wayForm'),
    href: `${at}/opgave`,
    about: say('invitation.wayFormAbout'),
    current: true,
  };
  const file = {
    key: 'file',
    label: say('import.way'),
    href: importAddress(props.campaignId),
    about: say('import.wayAbout'),
  };
  const pledge = {
    key: 'pledge',
    label: say('pledge.way'),
    href: `${at}/toezegging`,
    about: say('pledge.wayAbout'),
    current: true,
  };
  return (
    <Panel flush title={say(props.signs ? 'pledge.title' : 'invitation.ways')}>
      <TaskList tasks={props.signs ? [pledge] : [form, file]} />
    </Panel>
  );
}
