import { Breadcrumbs, Page, PageTitle } from '@bundel/ui';
import type { Viewer } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { NewcomerWays } from './newcomer-ways.js';

/** For somebody who is known but belongs to no organisation: an invitation, or registering a supplier. */
export function NoMembership({ viewer }: { readonly viewer: Viewer }) {
  const say = useTexts();
  return (
    <Page width="public">
      <Breadcrumbs crumbs={[{ label: say('home'), href: '/' }, { label: say('capacity.legend') }]} />
      <PageTitle
        title={say('capacity.noneTitle')}
        about={say('capacity.noneAbout', { name: viewer.person.name })}
      />
      <NewcomerWays />
    </Page>
  );
}
