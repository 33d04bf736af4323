import { Breadcrumbs, Page, PageTitle } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { InvitationsPanel } from './invitations-panel.js';
import '../states/demand.css';

/** What the own body is asked, and what it said. */
export function MyDemandPage() {
  const say = useTexts();
  return (
    <Page density="compact">
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/start' }, { label: say('myDemand.title') }]} />
      <PageTitle title={say('myDemand.title')} about={say('myDemand.about')} />
      <InvitationsPanel />
    </Page>
  );
}
