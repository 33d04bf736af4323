import { ButtonLink, Page, PageTitle, Panel } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';

/** For an address without a page, and for a page that this reader may not see: both look the same. */
export function NotFoundPage() {
  const say = useTexts();
  return (
    <Page width="running">
      <PageTitle title={say('notFound.title')} />
      <Panel>
        <p>{say('notFound.about')}</p>
        <ButtonLink tone="primary" href="/">
          {say('notFound.home')}
        </ButtonLink>
      </Panel>
    </Page>
  );
}
