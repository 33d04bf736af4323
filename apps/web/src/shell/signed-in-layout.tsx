import { useEffect } from 'react';
import { ButtonLink, LoadingRows, Page, PageTitle, Panel, useSession, useUiLanguage } from '@bundel/ui';
import { Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { contexts } from '../contexts.js';
import { useTexts } from '../texts/use-texts.js';

import { needsCapacity } from './needs-capacity.js';

const CHOOSER = contexts.find(({ chooser }) => chooser)?.chooser ?? '/';

/**
 * Pages below this need a session; a visitor is told so and comes back here after logging in.
 * Whoever has yet to choose an organisation and role does that first, and comes back here as well.
 */
export function SignedInLayout() {
  const say = useTexts();
  const language = useUiLanguage();
  const { viewer, loading } = useSession();
  const { pathname, searchStr } = useLocation();
  if (viewer && !needsCapacity(viewer, pathname, contexts)) return <Outlet />;
  if (loading) {
    return (
      <Page>
        <LoadingRows rows={8} />
      </Page>
    );
  }
  if (viewer) return <ToChooser from={pathname + searchStr} />;
  return (
    <Page width="running">
      <PageTitle title={say('signIn.title')} />
      <Panel>
        <p>{say('signIn.about')}</p>
        <ButtonLink
          tone="primary"
          href={`/auth/login?locale=${language}&returnTo=${encodeURIComponent(pathname + searchStr)}`}
        >
          {say('login')}
        </ButtonLink>
      </Panel>
    </Page>
  );
}

/** Leads to the choice of organisation and role; the way back goes past this page, so that nobody runs in circles. */
function ToChooser({ from }: { readonly from: string }) {
  const { history } = useRouter();
  useEffect(() => {
    history.replace(`${CHOOSER}?returnTo=${encodeURIComponent(from)}`);
  }, [history, from]);
  return (
    <Page>
      <LoadingRows rows={8} />
    </Page>
  );
}
