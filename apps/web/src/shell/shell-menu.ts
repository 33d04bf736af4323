import type { MenuEntry } from '@bundel/ui';

/** What a visitor finds in the main menu; whoever is signed in gets the entries of the contexts. */
export const shellMenu: readonly MenuEntry[] = [
  {
    label: { nl: 'Over Bundel', en: 'About Bundel' },
    href: '/',
    order: 0,
    exact: true,
    visible: (viewer) => viewer === null,
  },
  {
    label: { nl: 'Open data', en: 'Open data' },
    href: '/open-data',
    order: 900,
    visible: (viewer) => viewer === null,
  },
  { label: { nl: 'Hulp', en: 'Help' }, href: '/hulp', order: 910, visible: (viewer) => viewer === null },
];
