import type { CertificateInput } from '../add-certificate/add-certificate.input.js';
import type { TidyChain } from '../set-ownership-chain/check-chain.js';
import { OwnerKind } from '../supplier-profile/ownership.types.js';
import { CompanySize } from '../supplier-profile/supplier-profile.types.js';

/** An invented supplier; each chain shows something else that ownership can do. */
export interface DemoSupplier {
  readonly code: string;
  readonly name: string;
  readonly kvkNumber: string;
  readonly legalForm: string;
  readonly size: CompanySize;
  readonly website: string;
  readonly email: string;
  readonly address: { readonly street: string; readonly postcode: string; readonly place: string };
  readonly chain: TidyChain;
  readonly certificates: readonly CertificateInput[];
}

type Party = TidyChain['parties'][number];
type Holding = TidyChain['holdings'][number];

const party = (key: string, name: string, kind: OwnerKind, country: string | null): Party => ({
  key,
  name,
  kind,
  country,
  registerNumber: null,
});

/** Capital and votes; one figure stands for both. */
const holds = (
  owner: string,
  owned: string,
  capital: string,
  votes = capital,
  right: string | null = null,
): Holding => ({
  owner,
  owned,
  capitalPercent: capital,
  votingPercent: votes,
  controlRight: right !== null,
  controlGround: right,
  since: '2021-01-01',
});

const certificate = (type: string, scope: string, number: string, validFrom: string, validUntil: string) => ({
  type,
  scope,
  issuer: 'Keurgroep Voorbeeld B.V.',
  number,
  validFrom,
  validUntil,
});

const { company, person, publicBody, fund, foundation } = OwnerKind;

export const demoSuppliers: readonly DemoSupplier[] = [
  {
    code: 'demo-noordlicht',
    name: 'Noordlicht Cloud B.V.',
    kvkNumber: '99000101',
    legalForm: 'Besloten vennootschap',
    size: CompanySize.medium,
    website: 'https://www.noordlichtcloud.example',
    email: 'inkoop@noordlichtcloud.example',
    address: { street: 'Poolsterlaan 12', postcode: '9728 AB', place: 'Groningen' },
    // Three levels, all within the EU.
    chain: {
      parties: [
        party('holding', 'Noordlicht Holding B.V.', company, 'NL'),
        party('nordpfad', 'Nordpfad Beteiligungen GmbH', company, 'DE'),
        party('terhorst', 'M. Terhorst', person, 'NL'),
        party('quell', 'H. Quell', person, 'DE'),
        party('skagen', 'Skagen Infrastruktur Fond', fund, 'DK'),
      ],
      holdings: [
        holds('holding', 'supplier', '100'),
        holds('nordpfad', 'holding', '70'),
        holds('terhorst', 'holding', '30'),
        holds('quell', 'nordpfad', '60'),
        holds('skagen', 'nordpfad', '40'),
      ],
    },
    certificates: [
      certificate(
        'ISO/IEC 27001:2022',
        'Cloudhosting en beheer vanuit Groningen',
        'NC-27001-01',
        '2026-04-01',
        '2029-03-31',
      ),
      certificate('ISO/IEC 27017:2015', 'Cloudhosting', 'NC-27017-01', '2024-02-01', '2027-01-31'),
    ],
  },
  {
    code: 'demo-zilvermeeuw',
    name: 'Zilvermeeuw Platforms B.V.',
    kvkNumber: '99000202',
    legalForm: 'Besloten vennootschap',
    size: CompanySize.large,
    website: 'https://www.zilvermeeuw.example',
    email: 'overheid@zilvermeeuw.example',
    address: { street: 'Havenkade 300', postcode: '3011 CD', place: 'Rotterdam' },
    // Seat in the Netherlands, majority of the votes outside the EU, and a part that is not disclosed.
    chain: {
      parties: [
        party('luxco', 'Zilvermeeuw Europe Holding S.à r.l.', company, 'LU'),
        party('inc', 'Silvergull Platforms Inc.', company, 'US'),
        party('pension', 'Pensioenfonds Voorbeeld', fund, 'NL'),
      ],
      holdings: [
        holds('luxco', 'supplier', '100'),
        holds('inc', 'luxco', '62', '71'),
        holds('pension', 'luxco', '20', '15'),
      ],
    },
    certificates: [
      certificate('ISO/IEC 27001:2022', 'Alle platformdiensten', 'ZM-27001-07', '2025-10-01', '2028-09-30'),
      certificate('ISAE 3402 type II', 'Platformbeheer', 'ZM-3402-25', '2025-07-01', '2026-06-30'),
    ],
  },
  {
    code: 'demo-lindehof',
    name: 'Lindehof IT-diensten B.V.',
    kvkNumber: '99000303',
    legalForm: 'Besloten vennootschap',
    size: CompanySize.small,
    website: 'https://www.lindehof.example',
    email: 'info@lindehof.example',
    address: { street: 'Lindelaan 4', postcode: '7411 EF', place: 'Deventer' },
    // Two equal halves decide together.
    chain: {
      parties: [
        party('beheer', 'Lindehof Beheer B.V.', company, 'NL'),
        party('peeters', 'U. Peeters', person, 'NL'),
        party('hartmann', 'Hartmann Systemhaus GmbH', company, 'DE'),
      ],
      holdings: [
        holds('beheer', 'supplier', '50'),
        holds('hartmann', 'supplier', '50'),
        holds('peeters', 'beheer', '100'),
      ],
    },
    certificates: [certificate('ISO 9001:2015', 'Werkplekbeheer', 'LH-9001-03', '2025-01-01', '2027-12-31')],
  },
  {
    code: 'demo-waddenstroom',
    name: 'Waddenstroom Digitaal B.V.',
    kvkNumber: '99000404',
    legalForm: 'Besloten vennootschap',
    size: CompanySize.small,
    website: 'https://www.waddenstroom.example',
    email: 'info@waddenstroom.example',
    address: { street: 'Zeedijk 88', postcode: '8861 GH', place: 'Harlingen' },
    // Two holding companies own part of each other.
    chain: {
      parties: [
        party('eb', 'Eb Holding B.V.', company, 'NL'),
        party('vloed', 'Vloed Holding B.V.', company, 'NL'),
        party('dijkstra', 'S. Dijkstra', person, 'NL'),
        party('solberg', 'K. Solberg', person, 'NO'),
      ],
      holdings: [
        holds('eb', 'supplier', '60'),
        holds('vloed', 'supplier', '40'),
        holds('vloed', 'eb', '30'),
        holds('dijkstra', 'eb', '70'),
        holds('eb', 'vloed', '30'),
        holds('solberg', 'vloed', '70'),
      ],
    },
    certificates: [],
  },
  {
    code: 'demo-brinkstad',
    name: 'Brinkstad Coöperatie U.A.',
    kvkNumber: '99000505',
    legalForm: 'Coöperatie met uitgesloten aansprakelijkheid',
    size: CompanySize.medium,
    website: 'https://www.brinkstad.example',
    email: 'bestuur@brinkstad.example',
    address: { street: 'Brink 1', postcode: '9401 JK', place: 'Assen' },
    // Nobody has a majority; a golden share decides.
    chain: {
      parties: [
        party('noord', 'Ledengroep Noord', foundation, 'NL'),
        party('oost', 'Ledengroep Oost', foundation, 'NL'),
        party('west', 'Ledengroep West', foundation, 'NL'),
        party('stad', 'Gemeente Brinkstad', publicBody, 'NL'),
      ],
      holdings: [
        holds('noord', 'supplier', '40'),
        holds('oost', 'supplier', '35'),
        holds('west', 'supplier', '25'),
        holds('stad', 'supplier', '0', '0', 'Prioriteitsaandeel: benoemt het bestuur'),
      ],
    },
    certificates: [certificate('NEN 7510:2024', 'Zorgplatform', 'BS-7510-02', '2024-12-15', '2026-12-14')],
  },
  {
    code: 'demo-heuvelrug',
    name: 'Heuvelrug Systemen B.V.',
    kvkNumber: '99000606',
    legalForm: 'Besloten vennootschap',
    size: CompanySize.micro,
    website: 'https://www.heuvelrug.example',
    email: 'info@heuvelrug.example',
    address: { street: 'Bosweg 17', postcode: '3941 LM', place: 'Doorn' },
    // Almost half of the shares lead to nobody.
    chain: {
      parties: [
        party('vermeer', 'J. Vermeer', person, 'NL'),
        party('colline', 'Colline Croissance', fund, 'FR'),
      ],
      holdings: [holds('vermeer', 'supplier', '35'), holds('colline', 'supplier', '20')],
    },
    certificates: [
      certificate('ISO/IEC 27001:2022', 'Softwareontwikkeling', 'HR-27001-01', '2023-05-01', '2026-04-30'),
    ],
  },
];
