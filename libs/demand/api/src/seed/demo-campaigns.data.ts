/** An item of a demo call: its stock per employee, and what one unit costs in cents. */
export interface DemoItem {
  readonly code: string;
  readonly name: string;
  readonly lot: string;
  readonly unit: string;
  /** How much a body of a thousand employees has at any moment, in the stock unit. */
  readonly perThousand: number;
  /** Units in which bodies state it, each with how many it takes for one of the stock held one month. */
  readonly stated: readonly { readonly unit: string; readonly each: 'period' | 'month' }[];
  readonly cents: number;
}

export interface DemoCampaign {
  readonly key: string;
  readonly lead: 'zwolle' | 'bzk';
  readonly state: 'draft' | 'open' | 'closed' | 'frozen';
  readonly title: string;
  readonly description: string;
  readonly cpv: string;
  readonly periodLength: 'quarter' | 'year';
  readonly firstPeriod: string;
  readonly periodCount: number;
  readonly leadSees: 'lines' | 'totals';
  readonly leadSeesPrices: boolean;
  /** Days from the seeding to the closing; negative when it closed before. */
  readonly closesInDays: number | null;
  /** Part of the invited bodies that answered, declined, and are still busy. */
  readonly answered: number;
  readonly declined: number;
  readonly pledged: number;
  readonly items: readonly DemoItem[];
  /** Only these bodies are asked, by the key of the demo; all bodies when left out. */
  readonly asked?: readonly string[];
}

const held = (stock: string): DemoItem['stated'] => [
  { unit: stock, each: 'period' },
  { unit: `${stock}-month`, each: 'month' },
];
const item = (
  code: string,
  name: string,
  lot: string,
  stock: string,
  perThousand: number,
  cents: number,
): DemoItem => ({ code, name, lot, unit: `${stock}-month`, perThousand, stated: held(stock), cents });
const counted = (
  code: string,
  name: string,
  lot: string,
  unit: string,
  perThousand: number,
  cents: number,
): DemoItem => ({ code, name, lot, unit, perThousand, stated: [{ unit, each: 'period' }], cents });

/** The demo calls; bodies are real, what they need is invented. */
export const demoCampaigns: readonly DemoCampaign[] = [
  {
    key: 'workplace',
    lead: 'zwolle',
    state: 'open',
    title: 'Digitale werkplek 2027–2030',
    description: 'Kantoorsoftware, samenwerken, mail en ondersteuning voor medewerkers. Verzonnen gegevens.',
    cpv: '48000000',
    periodLength: 'year',
    firstPeriod: '2027',
    periodCount: 4,
    leadSees: 'lines',
    leadSeesPrices: true,
    closesInDays: 45,
    answered: 0.8,
    declined: 0.05,
    pledged: 0.3,
    items: [
      item('WP-01', 'Kantoorsoftware', '1', 'user', 1000, 850),
      item('WP-02', 'Mail en agenda', '1', 'user', 1050, 320),
      item('WP-03', 'Videovergaderen', '1', 'user', 900, 280),
      item('WP-04', 'Samen aan documenten werken', '1', 'user', 950, 410),
      item('WP-05', 'Beheer van werkplekken', '2', 'device', 1150, 290),
      item('WP-06', 'Beveiliging van werkplekken', '2', 'device', 1150, 340),
      item('WP-07', 'Bestandsopslag voor teams', '3', 'TB', 220, 1900),
      item('WP-08', 'Identiteit en toegang', '3', 'user', 1100, 210),
      counted('WP-09', 'Ondersteuning op afstand', '4', 'hour', 2600, 8200),
      counted('WP-10', 'Overgang naar de nieuwe werkplek', '4', 'hour', 1400, 9600),
    ],
  },
  {
    key: 'cloud',
    lead: 'bzk',
    state: 'open',
    title: 'Soevereine cloudopslag en hosting',
    description: 'Opslag, rekenkracht en hosting onder Europees recht. Verzonnen gegevens.',
    cpv: '72317000',
    periodLength: 'year',
    firstPeriod: '2027',
    periodCount: 4,
    leadSees: 'lines',
    leadSeesPrices: false,
    closesInDays: 30,
    answered: 0.74,
    declined: 0.08,
    pledged: 0.25,
    items: [
      item('CL-01', 'Objectopslag', '1', 'TB', 900, 1450),
      item('CL-02', 'Blokopslag', '1', 'TB', 350, 3900),
      item('CL-03', 'Archiefopslag', '1', 'TB', 1600, 420),
      item('CL-04', 'Back-up op een tweede plaats', '1', 'TB', 1200, 780),
      item('CL-05', 'Virtuele processors', '2', 'vcpu', 1800, 1250),
      item('CL-06', 'Beheerde databases', '2', 'vcpu', 300, 5200),
      item('CL-07', 'Containerplatform', '2', 'vcpu', 700, 2400),
      counted('CL-08', 'Migratie van toepassingen', '3', 'hour', 1900, 9900),
    ],
  },
  {
    key: 'devices',
    lead: 'zwolle',
    state: 'closed',
    title: 'Laptops en beeldschermen 2027–2028',
    description: 'Apparaten met inname en hergebruik, per kwartaal. Verzonnen gegevens.',
    cpv: '30213100',
    periodLength: 'quarter',
    firstPeriod: '2027-Q1',
    periodCount: 8,
    leadSees: 'lines',
    leadSeesPrices: true,
    closesInDays: -10,
    answered: 0.9,
    declined: 0.07,
    pledged: 0.55,
    items: [
      counted('LA-01', 'Laptop licht', '1', 'piece', 60, 98000),
      counted('LA-02', 'Laptop krachtig', '1', 'piece', 14, 165000),
      counted('LA-03', 'Beeldscherm 27 inch', '2', 'piece', 45, 21500),
      counted('LA-04', 'Dockingstation', '2', 'piece', 50, 16500),
      counted('LA-05', 'Hoofdtelefoon', '2', 'piece', 40, 8900),
      counted('LA-06', 'Inname en hergebruik', '3', 'piece', 55, 2400),
      counted('LA-07', 'Reparatie buiten garantie', '3', 'hour', 70, 7200),
    ],
  },
  {
    key: 'network',
    lead: 'bzk',
    state: 'frozen',
    title: 'Netwerkverbindingen tussen overheden',
    description: 'Vaste verbindingen; de trekker ziet alleen totalen. Verzonnen gegevens.',
    cpv: '64200000',
    periodLength: 'year',
    firstPeriod: '2027',
    periodCount: 4,
    leadSees: 'totals',
    leadSeesPrices: false,
    closesInDays: -60,
    answered: 0.92,
    declined: 0.08,
    pledged: 0.7,
    items: [
      item('NE-01', 'Vaste verbinding 1 Gbit/s', '1', 'connection', 24, 28000),
      item('NE-02', 'Vaste verbinding 10 Gbit/s', '1', 'connection', 5, 91000),
      item('NE-03', 'Verbinding over mobiel net', '2', 'connection', 30, 4500),
      item('NE-04', 'Toegang tot het Diginetwerk', '1', 'connection', 3, 36000),
      item('NE-05', 'Draadloos netwerk in gebouwen', '2', 'device', 160, 1100),
      counted('NE-06', 'Beheer van het netwerk', '3', 'hour', 800, 8700),
    ],
  },
  {
    key: 'cases',
    lead: 'zwolle',
    state: 'draft',
    title: 'Zaakgericht werken 2028',
    description: 'In voorbereiding. Verzonnen gegevens.',
    cpv: '48300000',
    periodLength: 'year',
    firstPeriod: '2028',
    periodCount: 3,
    leadSees: 'lines',
    leadSeesPrices: false,
    closesInDays: null,
    answered: 0,
    declined: 0,
    pledged: 0,
    items: [
      item('ZG-01', 'Zaaksysteem', '1', 'user', 700, 1400),
      item('ZG-02', 'Archiefkoppeling', '1', 'connection', 2, 22000),
    ],
  },
  {
    key: 'rooms',
    lead: 'zwolle',
    state: 'closed',
    title: 'Vergaderzalen en beeldbellen in de regio',
    description: 'Schermen en beeldbellen voor vergaderzalen van drie organisaties. Verzonnen gegevens.',
    cpv: '32232000',
    periodLength: 'year',
    firstPeriod: '2027',
    periodCount: 4,
    leadSees: 'lines',
    leadSeesPrices: true,
    closesInDays: -5,
    answered: 1,
    declined: 0,
    pledged: 0.6,
    asked: ['zwolle', 'overijssel', 'sudwest-fryslan'],
    items: [
      counted('VZ-01', 'Scherm voor een vergaderzaal', 'Schermen', 'piece', 12, 240000),
      counted('VZ-02', 'Camera met microfoon', 'Schermen', 'piece', 14, 89000),
      item('VZ-03', 'Dienst voor beeldbellen', 'Dienst', 'user', 700, 310),
      counted('VZ-04', 'Installatie en instructie', 'Installatie', 'hour', 40, 7900),
    ],
  },
];
