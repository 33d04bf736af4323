import { lazy } from 'react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { WebContext } from '@bundel/ui';

/** Logging in, choosing in what capacity one acts, and the own sessions. */
export const identityWeb: WebContext = {
  name: 'identity',
  texts: {
    nl: () => import('./texts/nl.js').then((module) => module.nl),
    en: () => import('./texts/en.js').then((module) => module.en),
  },
  chooser: '/organisatie-kiezen',
  personal: ['/organisatie-kiezen', '/niveau-verhogen', '/mijn-account', '/mijn-sessies'],
  startPanels: [
    {
      key: 'newcomer-ways',
      place: 'newcomer',
      order: 10,
      visible: (viewer) => viewer.memberships.length === 0,
      Panel: lazy(() =>
        import('./capacity/newcomer-ways.js').then((module) => ({ default: module.NewcomerWays })),
      ),
    },
  ],
  menu: [],
  tools: {
    personLinks: [
      { label: { nl: 'Mijn account', en: 'My account' }, href: '/mijn-account' },
      { label: { nl: 'Mijn sessies', en: 'My sessions' }, href: '/mijn-sessies' },
      {
        label: { nl: 'Organisatie en rol kiezen', en: 'Choose organisation and role' },
        href: '/organisatie-kiezen',
      },
    ],
  },
  routes: ({ open, signedIn }) => ({
    open: [
      createRoute({
        getParentRoute: () => open,
        path: '/inloggen',
        component: lazyRouteComponent(() => import('./login/login-page.js'), 'LoginPage'),
      }),
      createRoute({
        getParentRoute: () => open,
        path: '/uitnodiging/$token',
        component: lazyRouteComponent(() => import('./invitation/invitation-page.js'), 'InvitationPage'),
      }),
    ],
    signedIn: [
      createRoute({
        getParentRoute: () => signedIn,
        path: '/organisatie-kiezen',
        component: lazyRouteComponent(() => import('./capacity/capacity-page.js'), 'CapacityPage'),
      }),
      createRoute({
        getParentRoute: () => signedIn,
        path: '/niveau-verhogen',
        component: lazyRouteComponent(() => import('./step-up/step-up-page.js'), 'StepUpPage'),
      }),
      createRoute({
        getParentRoute: () => signedIn,
        path: '/mijn-account',
        component: lazyRouteComponent(() => import('./account/account-page.js'), 'AccountPage'),
      }),
      createRoute({
        getParentRoute: () => signedIn,
        path: '/mijn-sessies',
        component: lazyRouteComponent(() => import('./sessions/sessions-page.js'), 'SessionsPage'),
      }),
    ],
  }),
};
