import { IconAlertTriangle, IconCheck, IconCircleDashed, Panel, Tag, TaskList } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { findingsOf, STEPS, type Bundle, type Step } from './bundle.js';

/** The steps to a lawful bundle, each with how it stands. */
export function StepsPanel({ bundle, step }: { readonly bundle: Bundle; readonly step: Step }) {
  const say = useTexts();
  return (
    <Panel flush title={say('bundle.steps')}>
      <TaskList
        tasks={STEPS.map((one) => ({
          key: one,
          label: say(`steps.${one}`),
          href: `/bundels/${bundle.id}?stap=${one}`,
          about: say(`stepsAbout.${one}`),
          status: <Standing bundle={bundle} step={one} />,
          current: one === step,
        }))}
      />
    </Panel>
  );
}

function Standing({ bundle, step }: { readonly bundle: Bundle; readonly step: Step }) {
  const say = useTexts();
  const open = findingsOf(bundle, step).length;
  if (open > 0)
    return (
      <Tag bare icon={IconAlertTriangle} tone="warn">
        {say('bundle.openCount', { count: open })}
      </Tag>
    );
  const done = say('bundle.stepDone');
  if (step === 'bezwaar') {
    if (bundle.openObjections > 0)
      return (
        <Tag bare icon={IconAlertTriangle} tone="warn">
          {say('bundle.openCount', { count: bundle.openObjections })}
        </Tag>
      );
    return <Waits>{say(bundle.objectionRuns ? 'bundle.runs' : 'bundle.optional')}</Waits>;
  }
  if (step === 'akkoord' && bundle.approvedCount < bundle.participantCount)
    return (
      <Waits>{say('bundles.ofTotal', { done: bundle.approvedCount, total: bundle.participantCount })}</Waits>
    );
  return (
    <Tag bare icon={IconCheck} tone="ok">
      {done}
    </Tag>
  );
}

const Waits = ({ children }: { readonly children: string }) => (
  <Tag bare icon={IconCircleDashed} tone="mute">
    {children}
  </Tag>
);
