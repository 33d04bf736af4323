import { lazy, Suspense } from 'react';
import { LoadingRows, Panel } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { ApprovalStep } from './approval-step.js';
import { findingsOf, hasEnded, type Bundle, type Step as StepName } from './bundle.js';
import { FiguresPanel } from './figures-panel.js';
import { Findings } from './findings.js';
import { ParticipantsPanel } from './participants-panel.js';

const LotsStep = lazy(() => import('./lots-step.js').then((module) => ({ default: module.LotsStep })));
const ClusterStep = lazy(() =>
  import('./cluster-step.js').then((module) => ({ default: module.ClusterStep })),
);
const ValueStep = lazy(() => import('./value-step.js').then((module) => ({ default: module.ValueStep })));
const ObjectionStep = lazy(() =>
  import('./objection-step.js').then((module) => ({ default: module.ObjectionStep })),
);

/** One step of forming a bundle, with what stands in its way on top. */
export function Step({ step, bundle }: { readonly step: StepName; readonly bundle: Bundle }) {
  const say = useTexts();
  const findings = findingsOf(bundle, step);
  return (
    <>
      {findings.length > 0 && !hasEnded(bundle) ? (
        <Panel tone="current" title={say('bundle.inTheWay')}>
          <Findings findings={findings} />
        </Panel>
      ) : null}
      <Suspense fallback={<LoadingRows rows={8} />}>
        <Content step={step} bundle={bundle} />
      </Suspense>
    </>
  );
}

function Content({ step, bundle }: { readonly step: StepName; readonly bundle: Bundle }) {
  switch (step) {
    case 'percelen':
      return (
        <>
          <LotsStep bundle={bundle} />
          <FiguresPanel key={bundle.contentHash} bundle={bundle} />
        </>
      );
    case 'deelnemers':
      return <ParticipantsPanel key={bundle.version} bundle={bundle} />;
    case 'clustertoets':
      return <ClusterStep bundle={bundle} />;
    case 'waarde':
      return <ValueStep bundle={bundle} />;
    case 'bezwaar':
      return <ObjectionStep bundle={bundle} />;
    default:
      return <ApprovalStep bundle={bundle} />;
  }
}
