import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Viewer, WebContext } from '@bundel/ui';

const READERS: readonly string[] = [
  'coordinator',
  'approver',
  'demandOfficer',
  'mandateHolder',
  'auditor',
  'bidManager',
  'signatory',
];

const readsBundles = (viewer: Viewer | null): boolean => READERS.includes(viewer?.membership?.role ?? '');

/** From pooled demand to a bundle. */
export const bundlingWeb: WebContext = {
  name: 'bundling',
  texts: {
    nl: () => import('./texts/nl.js').then((module) => module.nl),
    en: () => import('./texts/en.js').then((module) => module.en),
  },
  menu: [{ label: { nl: 'Bundels', en: 'Bundles' }, href: '/bundels', order: 120, visible: readsBundles }],
  routes: ({ signedIn }) => ({
    open: [],
    signedIn: [
      createRoute({
        getParentRoute: () => signedIn,
        path: '/uitvragen/$id/verschillen',
        component: lazyRouteComponent(() => import('./divergence/divergence-page.js'), 'DivergencePage'),
      }),
      createRoute({
        getParentRoute: () => signedIn,
        path: '/bundels',
        component: lazyRouteComponent(() => import('./bundle/bundles-page.js'), 'BundlesPage'),
      }),
      createRoute({
        getParentRoute: () => signedIn,
        path: '/bundels/$id',
        component: lazyRouteComponent(() => import('./bundle/bundle-page.js'), 'BundlePage'),
      }),
    ],
  }),
};
