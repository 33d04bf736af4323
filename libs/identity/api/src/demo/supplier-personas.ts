import type { DemoPersona } from './demo-persona.js';

/** Demo persons who work for an invented supplier. */
export const supplierPersonas: readonly DemoPersona[] = [
  {
    subject: 'demo-e-visser',
    name: 'E. Visser',
    email: 'e.visser@noordlichtcloud.example',
    group: 'supplier',
    highestAssurance: 'substantial',
    memberships: [{ organisation: 'noordlicht', role: 'bidManager' }],
    canDo: {
      nl: 'Zoekt aanbestedingen, stelt vragen en bereidt een inschrijving voor.',
      en: 'Finds tenders, asks questions and prepares a bid.',
    },
  },
  {
    subject: 'demo-t-van-rooij',
    name: 'T. van Rooij',
    email: 't.vanrooij@noordlichtcloud.example',
    group: 'supplier',
    highestAssurance: 'high',
    memberships: [{ organisation: 'noordlicht', role: 'signatory' }],
    canDo: { nl: 'Tekent verklaringen en dient in.', en: 'Signs declarations and submits.' },
  },
  {
    subject: 'demo-q-maas',
    name: 'Q. Maas',
    email: 'q.maas@noordlichtcloud.example',
    group: 'supplier',
    highestAssurance: 'substantial',
    memberships: [{ organisation: 'noordlicht', role: 'localAdministrator' }],
    canDo: {
      nl: 'Houdt het bedrijfsprofiel en de eigendomsketen bij en nodigt collega’s uit.',
      en: 'Keeps the company profile and its ownership chain and invites colleagues.',
    },
  },
  {
    subject: 'demo-v-smeets',
    name: 'V. Smeets',
    email: 'v.smeets@zilvermeeuw.example',
    group: 'supplier',
    highestAssurance: 'high',
    memberships: [
      { organisation: 'zilvermeeuw', role: 'bidManager' },
      { organisation: 'zilvermeeuw', role: 'localAdministrator' },
    ],
    canDo: {
      nl: 'Bereidt een inschrijving voor en beheert het bedrijf; kiest na het inloggen een rol.',
      en: 'Prepares a bid and administers the company; chooses a role after logging in.',
    },
  },
  {
    subject: 'demo-u-peeters',
    name: 'U. Peeters',
    email: 'u.peeters@lindehof.example',
    group: 'supplier',
    highestAssurance: 'low',
    memberships: [{ organisation: 'lindehof', role: 'bidManager' }],
    canDo: {
      nl: 'Heeft alleen niveau Laag: ziet wat er gebeurt als een handeling meer vraagt.',
      en: 'Has level Low only: sees what happens when an act asks for more.',
    },
  },
];
