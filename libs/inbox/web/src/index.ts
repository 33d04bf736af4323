import { lazy } from 'react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { WebContext } from '@bundel/ui';

/** What needs somebody today, and what they were told. */
export const inboxWeb: WebContext = {
  name: 'inbox',
  texts: {
    nl: () => import('./texts/nl.js').then((module) => module.nl),
    en: () => import('./texts/en.js').then((module) => module.en),
  },
  home: '/start',
  personal: ['/berichten'],
  menu: [
    {
      label: { nl: 'Start', en: 'Start' },
      href: '/start',
      order: 10,
      visible: (viewer) => viewer !== null,
    },
    // Messages stand under the bell of the top bar, for everybody alike.
  ],
  tools: {
    Messages: lazy(() =>
      import('./header/unread-messages.js').then((module) => ({ default: module.UnreadMessages })),
    ),
  },
  routes: ({ signedIn }) => ({
    open: [],
    signedIn: [
      createRoute({
        getParentRoute: () => signedIn,
        path: '/start',
        component: lazyRouteComponent(() => import('./start/start-page.js'), 'StartPage'),
      }),
      createRoute({
        getParentRoute: () => signedIn,
        path: '/berichten',
        component: lazyRouteComponent(() => import('./messages/messages-page.js'), 'MessagesPage'),
      }),
    ],
  }),
};
