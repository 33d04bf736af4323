import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { AnyRoute } from '@tanstack/react-router';
import { contexts } from './contexts.js';
import { FailedPage } from './shell/failed-page.js';
import { NotFoundPage } from './shell/not-found-page.js';
import { RootLayout } from './shell/root-layout.js';
import { SignedInLayout } from './shell/signed-in-layout.js';

function shellPages(open: AnyRoute): AnyRoute[] {
  const page = (path: string, load: () => Promise<Record<string, React.ComponentType>>, name: string) =>
    createRoute({ getParentRoute: () => open, path, component: lazyRouteComponent(load, name) });
  return [
    page('/', () => import('./pages/home-page.js'), 'HomePage'),
    page('/hulp', () => import('./pages/help-page.js'), 'HelpPage'),
    page('/toegankelijkheid', () => import('./pages/accessibility-page.js'), 'AccessibilityPage'),
    page('/privacy', () => import('./pages/privacy-page.js'), 'PrivacyPage'),
    page('/open-data', () => import('./pages/open-data-page.js'), 'OpenDataPage'),
    page('/open-data/naslag', () => import('./pages/reference-data-page.js'), 'ReferenceDataPage'),
    page('/ontwerp', () => import('./gallery/gallery-page.js'), 'GalleryPage'),
  ];
}

function routeTree(): AnyRoute {
  const root = createRootRoute({ component: RootLayout, notFoundComponent: NotFoundPage });
  const open: AnyRoute = createRoute({ getParentRoute: () => root, id: 'open' });
  const signedIn: AnyRoute = createRoute({
    getParentRoute: () => root,
    id: 'signed-in',
    component: SignedInLayout,
  });
  const pages = contexts.map((context) => context.routes({ open, signedIn }));
  return root.addChildren([
    open.addChildren([...shellPages(open), ...pages.flatMap((some) => some.open)]),
    signedIn.addChildren(pages.flatMap((some) => some.signedIn)),
  ]);
}

/** The router of the portal: the pages of the shell and those that each context brings. */
export function createPortalRouter() {
  return createRouter({
    routeTree: routeTree(),
    scrollRestoration: true,
    defaultErrorComponent: FailedPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPreloadDelay: 50,
  });
}
