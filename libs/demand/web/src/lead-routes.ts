import type { AnyRoute } from '@tanstack/react-router';
import type { MenuEntry, Viewer } from '@bundel/ui';
import { pageRoute } from './page-route.js';

const leads = (viewer: Viewer | null) =>
  viewer?.membership?.role === 'coordinator' || viewer?.membership?.role === 'auditor';

const coordinates = (viewer: Viewer | null) => viewer?.membership?.role === 'coordinator';

/** What a coordinator finds in the main menu. */
export const leadMenu: readonly MenuEntry[] = [
  { label: { nl: 'Uitvragen', en: 'Calls' }, href: '/uitvragen', order: 100, visible: leads },
  {
    label: { nl: 'Aansluitmomenten', en: 'Joining moments' },
    href: '/contracten/aansluitmomenten',
    order: 110,
    visible: coordinates,
  },
];

/** The pages of whoever leads a call. */
export function leadRoutes(signedIn: AnyRoute): readonly AnyRoute[] {
  const page = (path: string, load: () => Promise<Record<string, React.ComponentType>>, name: string) =>
    pageRoute(signedIn, path, load, name);
  return [
    page('/contracten/aansluitmomenten', () => import('./joining/joining-page.js'), 'JoiningPage'),
    page('/uitvragen', () => import('./campaigns/campaigns-page.js'), 'CampaignsPage'),
    page('/uitvragen/nieuw', () => import('./campaigns/new-campaign-page.js'), 'NewCampaignPage'),
    page('/uitvragen/$id/totalen', () => import('./totals/totals-page.js'), 'TotalsPage'),
    page('/uitvragen/$id', () => import('./campaign/campaign-page.js'), 'CampaignPage'),
    page(
      '/uitvragen/$id/bewerken',
      () => import('./campaign/edit/edit-campaign-page.js'),
      'EditCampaignPage',
    ),
    page(
      '/uitvragen/$id/deelnemers',
      () => import('./participants/participants-page.js'),
      'ParticipantsPage',
    ),
  ];
}
