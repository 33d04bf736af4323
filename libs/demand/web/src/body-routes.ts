import type { AnyRoute } from '@tanstack/react-router';
import type { MenuEntry, Viewer } from '@bundel/ui';
import { pageRoute } from './page-route.js';

const answers = (viewer: Viewer | null) =>
  viewer?.membership?.role === 'demandOfficer' || viewer?.membership?.role === 'mandateHolder';

const buys = (viewer: Viewer | null) => answers(viewer) || viewer?.membership?.role === 'contractManager';

const mandates = (viewer: Viewer | null) =>
  viewer?.membership?.role === 'localAdministrator' || viewer?.membership?.role === 'mandateHolder';

/** What a body that is asked finds in the main menu. */
export const bodyMenu: readonly MenuEntry[] = [
  { label: { nl: 'Behoefte', en: 'Demand' }, href: '/behoefte', order: 100, visible: answers },
  { label: { nl: 'Contracten', en: 'Contracts' }, href: '/contracten', order: 110, visible: buys },
  { label: { nl: 'Mandaten', en: 'Mandates' }, href: '/mandaten', order: 120, visible: mandates },
];

/** The pages of a body that answers a call. */
export function bodyRoutes(signedIn: AnyRoute): readonly AnyRoute[] {
  const page = (path: string, load: () => Promise<Record<string, React.ComponentType>>, name: string) =>
    pageRoute(signedIn, path, load, name);
  return [
    page('/contracten', () => import('./contracts/contracts-page.js'), 'ContractsPage'),
    page('/mandaten', () => import('./mandates/mandates-page.js'), 'MandatesPage'),
    page('/behoefte', () => import('./my-demand/my-demand-page.js'), 'MyDemandPage'),
    page('/behoefte/$campaignId', () => import('./invitation/invitation-page.js'), 'InvitationPage'),
    page('/behoefte/$campaignId/opgave', () => import('./demand-form/demand-form-page.js'), 'DemandFormPage'),
    page('/behoefte/$campaignId/import', () => import('./import/import-start-page.js'), 'ImportStartPage'),
    page('/behoefte/$campaignId/import/$importId', () => import('./import/import-page.js'), 'ImportPage'),
    page('/behoefte/$campaignId/toezegging', () => import('./pledge/pledge-page.js'), 'PledgePage'),
    page(
      '/behoefte/$campaignId/ontvangstbewijs/$receiptId',
      () => import('./demand-form/receipt-page.js'),
      'DemandReceiptPage',
    ),
  ];
}
