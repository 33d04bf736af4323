import { Suspense, useEffect } from 'react';
import { Footer, LinkButton, LoadingRows, SkipLink, useSession } from '@bundel/ui';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useLanguage } from '../texts/language.js';
import { useTexts } from '../texts/use-texts.js';
import { focusTitle } from './focus-title.js';
import { PortalHeader } from './portal-header.js';

/** After a change of page the keyboard and the screen reader start at its title. */
function useTitleFocus(): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation) focusTitle();
      }),
    [router],
  );
}

/** The frame around every page: top bar, page, foot. */
export function RootLayout() {
  const say = useTexts();
  const { language, choose } = useLanguage();
  const { viewer } = useSession();
  useTitleFocus();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <>
      <SkipLink />
      <PortalHeader />
      <main id="inhoud" className="s-main" tabIndex={-1}>
        <Suspense fallback={<LoadingRows rows={8} />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer
        text={say(viewer ? 'footer.signedIn' : 'footer.visitor')}
        links={[
          { label: say('footer.accessibility'), href: '/toegankelijkheid' },
          { label: say('footer.privacy'), href: '/privacy' },
          { label: say('footer.openData'), href: '/open-data' },
        ]}
        languageSwitch={
          <LinkButton lang={other} onClick={() => choose(other)}>
            {say('otherLanguage')}
          </LinkButton>
        }
      />
    </>
  );
}
