import { Breadcrumbs, EmptyState, Page, PageTitle, Panel } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';

/** The calls that the own organisation leads. */
export function CampaignsPage() {
  const say = useTexts();
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: 'Start', href: '/start' }, { label: say('campaigns.title') }]} />
      <PageTitle title={say('campaigns.title')} about={say('campaigns.about')} />
      <Panel flush>
        <EmptyState title={say('campaigns.empty')}>{say('campaigns.emptyAbout')}</EmptyState>
      </Panel>
    </Page>
  );
}
