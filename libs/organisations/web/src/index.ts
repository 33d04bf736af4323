import { lazy } from 'react';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AnyRoute } from '@tanstack/react-router';
import type { Viewer, WebContext } from '@bundel/ui';

const isSupplier = (viewer: Viewer | null) => viewer?.membership?.organisationKind === 'supplier';

function page(
  parent: AnyRoute,
  path: string,
  load: () => Promise<Record<string, React.ComponentType>>,
  name: string,
): AnyRoute {
  return createRoute({ getParentRoute: () => parent, path, component: lazyRouteComponent(load, name) });
}

/** Public bodies, the own organisation with its people, and suppliers with their owners. */
export const organisationsWeb: WebContext = {
  name: 'organisations',
  texts: {
    nl: () => import('./texts/nl.js').then((module) => module.nl),
    en: () => import('./texts/en.js').then((module) => module.en),
  },
  startPanels: [
    {
      key: 'team',
      place: 'below',
      order: 30,
      visible: (viewer) => viewer.membership !== null,
      Panel: lazy(() => import('./start/team-panel.js').then((module) => ({ default: module.TeamPanel }))),
    },
    {
      key: 'body-counts',
      place: 'side',
      order: 20,
      visible: (viewer) => ['coordinator', 'approver'].includes(viewer.membership?.role ?? ''),
      Panel: lazy(() => import('./start/body-counts.js').then((module) => ({ default: module.BodyCounts }))),
    },
  ],
  personal: ['/leverancier-registreren'],
  menu: [
    {
      label: { nl: 'Organisatie', en: 'Organisation' },
      href: '/organisatie',
      order: 800,
      visible: (viewer) => viewer?.membership != null,
    },
    {
      label: { nl: 'Bedrijfsprofiel', en: 'Company profile' },
      href: '/bedrijfsprofiel',
      order: 300,
      visible: isSupplier,
    },
    {
      label: { nl: 'Overheidsorganisaties', en: 'Public bodies' },
      href: '/organisaties',
      order: 850,
      visible: () => true,
    },
  ],
  routes: ({ open, signedIn }) => ({
    open: [
      page(open, '/organisaties', () => import('./public-bodies/public-bodies-page.js'), 'PublicBodiesPage'),
      page(
        open,
        '/organisaties/$code',
        () => import('./public-bodies/public-body-page.js'),
        'PublicBodyPage',
      ),
    ],
    signedIn: [
      page(signedIn, '/organisatie', () => import('./organisation/organisation-page.js'), 'OrganisationPage'),
      page(
        signedIn,
        '/organisatie/uitnodigen',
        () => import('./invite-colleague/invite-colleague-page.js'),
        'InviteColleaguePage',
      ),
      page(
        signedIn,
        '/organisatie/mensen/$personId',
        () => import('./colleague/colleague-page.js'),
        'ColleaguePage',
      ),
      page(
        signedIn,
        '/leverancier-registreren',
        () => import('./registration/registration-page.js'),
        'RegistrationPage',
      ),
      page(
        signedIn,
        '/bedrijfsprofiel',
        () => import('./supplier-profile/supplier-profile-page.js'),
        'SupplierProfilePage',
      ),
      page(
        signedIn,
        '/bedrijfsprofiel/gegevens',
        () => import('./company-details/company-details-page.js'),
        'CompanyDetailsPage',
      ),
      page(
        signedIn,
        '/bedrijfsprofiel/eigendomsketen',
        () => import('./ownership-chain/ownership-chain-page.js'),
        'OwnershipChainPage',
      ),
      page(
        signedIn,
        '/bedrijfsprofiel/certificaat',
        () => import('./certificates/certificate-page.js'),
        'CertificatePage',
      ),
    ],
  }),
};
