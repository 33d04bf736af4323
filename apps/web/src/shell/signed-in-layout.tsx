import { ButtonLink, LoadingRows, Page, PageTitle, Panel, useSession } from '@bundel/ui';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useTexts } from '../texts/use-texts.js';

/** Pages below this need a session; a visitor is told so and comes back here after logging in. */
export function SignedInLayout() {
  const say = useTexts();
  const { viewer, loading } = useSession();
  const { pathname, searchStr } = useLocation();
  if (viewer) return <Outlet />;
  if (loading) {
    return (
      <Page>
        <LoadingRows rows={8} />
      </Page>
    );
  }
  return (
    <Page width="running">
      <PageTitle title={say('signIn.title')} />
      <Panel>
        <p>{say('signIn.about')}</p>
        <ButtonLink tone="primary" href={`/auth/login?returnTo=${encodeURIComponent(pathname + searchStr)}`}>
          {say('login')}
        </ButtonLink>
      </Panel>
    </Page>
  );
}
