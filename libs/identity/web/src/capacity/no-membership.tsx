import { Breadcrumbs, ButtonLink, Columns, IconArrowRight, Link, Page, PageTitle, Panel } from '@bundel/ui';
import type { Viewer } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';

/** For somebody who is known but belongs to no organisation: an invitation, or registering a supplier. */
export function NoMembership({ viewer }: { readonly viewer: Viewer }) {
  const say = useTexts();
  const { name, email } = viewer.person;
  return (
    <Page width="public">
      <Breadcrumbs crumbs={[{ label: say('home'), href: '/' }, { label: say('capacity.legend') }]} />
      <PageTitle title={say('capacity.noneTitle')} about={say('capacity.noneAbout', { name })} />
      <Columns split="4-4-4">
        <Panel title={say('capacity.supplierTitle')}>
          <p>{say('capacity.supplier')}</p>
          <ButtonLink tone="primary" href="/leverancier-registreren" iconAfter={IconArrowRight}>
            {say('capacity.supplierAct')}
          </ButtonLink>
        </Panel>
        <Panel title={say('capacity.invitedTitle')}>
          <p>{say('capacity.invited', { email })}</p>
          <p>{say('capacity.invitedNone')}</p>
        </Panel>
        <Panel title={say('capacity.bodyTitle')}>
          <p>{say('capacity.body')}</p>
          <Link href="/organisaties">{say('capacity.bodyAct')}</Link>
        </Panel>
      </Columns>
    </Page>
  );
}
