import type { DemoOrganisation } from './demo-persona.js';

/** The organisations of the demo persons; `key` links a membership to its organisation. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  { key: 'zwolle', kind: 'municipality', name: 'Gemeente Zwolle', code: 'GM0193', kvkNumber: null },
  { key: 'overijssel', kind: 'province', name: 'Provincie Overijssel', code: 'PV23', kvkNumber: null },
  { key: 'vechtstromen', kind: 'waterBoard', name: 'Waterschap Vechtstromen', code: null, kvkNumber: null },
  {
    key: 'sudwest-fryslan',
    kind: 'municipality',
    name: 'Gemeente Súdwest-Fryslân',
    code: 'GM1900',
    kvkNumber: null,
  },
  {
    key: 'bzk',
    kind: 'ministry',
    name: 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties',
    code: null,
    kvkNumber: null,
  },
  { key: 'noordlicht', kind: 'supplier', name: 'Noordlicht Cloud B.V.', code: null, kvkNumber: '99000101' },
  {
    key: 'zilvermeeuw',
    kind: 'supplier',
    name: 'Zilvermeeuw Platforms B.V.',
    code: null,
    kvkNumber: '99000202',
  },
  { key: 'lindehof', kind: 'supplier', name: 'Lindehof IT-diensten B.V.', code: null, kvkNumber: '99000303' },
];
