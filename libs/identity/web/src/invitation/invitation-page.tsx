import {
  Breadcrumbs,
  ButtonLink,
  IconArrowRight,
  Notice,
  Page,
  PageTitle,
  Panel,
  useSession,
} from '@bundel/ui';
import { useParams } from '@tanstack/react-router';
import { useTexts } from '../texts/use-texts.js';

/** Where an invitation link leads: what happens, and one button to log in and accept. */
export function InvitationPage() {
  const say = useTexts();
  const { viewer } = useSession();
  const { token = '' } = useParams({ strict: false }) as { readonly token?: string };
  const complete = /^[\w-]{43}$/.test(token);
  const crumbs = [{ label: say('home'), href: '/' }, { label: say('invitation.title') }];
  if (!complete) {
    return (
      <Page width="running">
        <Breadcrumbs crumbs={crumbs} />
        <PageTitle title={say('invitation.closedTitle')} about={say('invitation.closed')} />
        <Panel>
          <p>{say('invitation.closedRemedy')}</p>
          <p>{say('invitation.closedUsed')}</p>
          <ButtonLink tone="primary" href="/inloggen">
            {say('invitation.login')}
          </ButtonLink>
        </Panel>
      </Page>
    );
  }
  return (
    <Page width="running">
      <Breadcrumbs crumbs={crumbs} />
      <PageTitle title={say('invitation.title')} about={say('invitation.about')} />
      {viewer ? (
        <Notice tone="warn">
          <p>{say('invitation.signedInAs', { name: viewer.person.name })}</p>
        </Notice>
      ) : null}
      <Panel title={say('invitation.whatTitle')}>
        <ol>
          <li>{say('invitation.what1')}</li>
          <li>{say('invitation.what2')}</li>
          <li>{say('invitation.what3')}</li>
        </ol>
        <ButtonLink
          tone="primary"
          iconAfter={IconArrowRight}
          href={`/auth/login?invitation=${token}&returnTo=${encodeURIComponent('/organisatie')}`}
        >
          {say('invitation.act')}
        </ButtonLink>
        <p>{say('invitation.notMe')}</p>
      </Panel>
    </Page>
  );
}
