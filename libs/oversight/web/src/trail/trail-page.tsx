import { Breadcrumbs, Columns, Page, PageTitle, useSession } from '@bundel/ui';
import { OverseersOnly } from '../access/overseers-only.js';
import { useTexts } from '../texts/use-texts.js';
import { SealPanel } from './seal-panel.js';
import { TrailPanel } from './trail-panel.js';
import { VerifyPanel } from './verify-panel.js';

/** The trail of one organisation: what people did, what was refused, and how anyone can check it. */
export function TrailPage() {
  const say = useTexts();
  const { viewer } = useSession();
  const organisation = viewer?.membership?.organisationName ?? '';
  return (
    <Page density="compact">
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/start' }, { label: say('trail.title') }]} />
      <PageTitle
        title={say('trail.title')}
        about={organisation ? say('trail.about', { organisation }) : undefined}
      />
      <OverseersOnly>
        <Columns split="6-6">
          <SealPanel />
          <VerifyPanel />
        </Columns>
        <TrailPanel />
      </OverseersOnly>
    </Page>
  );
}
