import type { AnyRoute } from '@tanstack/react-router';
import type { MenuEntry, Viewer } from '@bundel/ui';
import { pageRoute } from './page-route.js';

const isLead = (viewer: Viewer | null) =>
  viewer?.membership?.role === 'coordinator' || viewer?.membership?.role === 'approver';

/** What a coordinator finds in the main menu. */
export const leadMenu: readonly MenuEntry[] = [
  { label: { nl: 'Uitvragen', en: 'Calls' }, href: '/uitvragen', order: 100, visible: isLead },
];

/** The pages of whoever leads a call. */
export function leadRoutes(signedIn: AnyRoute): readonly AnyRoute[] {
  return [pageRoute(signedIn, '/uitvragen', () => import('./campaigns/campaigns-page.js'), 'CampaignsPage')];
}
