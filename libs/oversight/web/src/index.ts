import { lazy } from 'react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { WebContext } from '@bundel/ui';
import { mayOversee } from './access/may-oversee.js';

/** Who did what, whether it was allowed, and whether the trail of it can be believed. */
export const oversightWeb: WebContext = {
  name: 'oversight',
  texts: {
    nl: () => import('./texts/nl.js').then((module) => module.nl),
    en: () => import('./texts/en.js').then((module) => module.en),
  },
  startPanels: [
    {
      key: 'recent-acts',
      place: 'below',
      order: 10,
      visible: (viewer) => mayOversee(viewer.membership?.role),
      Panel: lazy(() => import('./start/recent-acts.js').then((module) => ({ default: module.RecentActs }))),
    },
    {
      key: 'seal',
      place: 'side',
      order: 10,
      visible: (viewer) => viewer.membership?.role === 'auditor',
      Panel: lazy(() => import('./trail/seal-panel.js').then((module) => ({ default: module.SealPanel }))),
    },
  ],
  menu: [
    {
      label: { nl: 'Controlespoor', en: 'Audit trail' },
      href: '/controlespoor',
      order: 880,
      visible: (viewer) => mayOversee(viewer?.membership?.role),
    },
  ],
  routes: ({ signedIn }) => ({
    open: [],
    signedIn: [
      createRoute({
        getParentRoute: () => signedIn,
        path: '/controlespoor',
        component: lazyRouteComponent(() => import('./trail/trail-page.js'), 'TrailPage'),
      }),
      createRoute({
        getParentRoute: () => signedIn,
        path: '/controlespoor/zegels',
        component: lazyRouteComponent(() => import('./checkpoints/checkpoints-page.js'), 'CheckpointsPage'),
      }),
    ],
  }),
};
