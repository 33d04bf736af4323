import type { WebContext } from '@bundel/ui';
import { bodyMenu, bodyRoutes } from './body-routes.js';
import { leadMenu, leadRoutes } from './lead-routes.js';

/** Calls for demand: the pages of whoever leads them and of whoever answers them. */
export const demandWeb: WebContext = {
  name: 'demand',
  texts: {
    nl: () => import('./texts/nl.js').then((module) => module.nl),
    en: () => import('./texts/en.js').then((module) => module.en),
  },
  menu: [...leadMenu, ...bodyMenu],
  routes: ({ signedIn }) => ({
    open: [],
    signedIn: [...leadRoutes(signedIn), ...bodyRoutes(signedIn)],
  }),
};
