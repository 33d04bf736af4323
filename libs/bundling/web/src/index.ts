import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { WebContext } from '@bundel/ui';

/** From pooled demand to a bundle. */
export const bundlingWeb: WebContext = {
  name: 'bundling',
  texts: {
    nl: () => import('./texts/nl.js').then((module) => module.nl),
    en: () => import('./texts/en.js').then((module) => module.en),
  },
  menu: [],
  routes: ({ signedIn }) => ({
    open: [],
    signedIn: [
      createRoute({
        getParentRoute: () => signedIn,
        path: '/uitvragen/$id/verschillen',
        component: lazyRouteComponent(() => import('./divergence/divergence-page.js'), 'DivergencePage'),
      }),
    ],
  }),
};
