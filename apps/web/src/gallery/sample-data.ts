import type { OwnershipNode, Stage, StackedBar } from '@bundel/ui';

/** Invented figures, suppliers and persons for the gallery. */
export const stages: readonly Stage[] = [
  { key: 'need', label: 'Behoefte', figure: '865 regels', state: 'done', href: '/ontwerp' },
  { key: 'pledge', label: 'Toezegging', figure: '51,1% getekend', state: 'current', href: '/ontwerp' },
  { key: 'bundle', label: 'Bundel', figure: '4 percelen', state: 'toCome' },
  { key: 'estimate', label: 'Raming en maximum', state: 'toCome' },
  { key: 'bids', label: 'Inschrijving', state: 'toCome' },
  { key: 'opening', label: 'Opening', state: 'toCome' },
  { key: 'comparison', label: 'Vergelijking', state: 'toCome' },
  { key: 'award', label: 'Gunning', state: 'toCome' },
  { key: 'agreement', label: 'Overeenkomst', state: 'toCome' },
  { key: 'callOff', label: 'Afroep', state: 'toCome' },
];

export const timeline: readonly Stage[] = [
  { key: '1', label: 'Gepubliceerd', figure: '18 jan 2027', state: 'done' },
  { key: '2', label: 'Vragen stellen tot', figure: '19 feb 2027, 17:00', state: 'current' },
  { key: '3', label: 'Sluiting', figure: '12 mrt 2027, 12:00', state: 'toCome' },
  { key: '4', label: 'Voorgenomen gunning', figure: '20 apr 2027', state: 'toCome' },
  { key: '5', label: 'Start overeenkomst', figure: '1 jun 2027', state: 'toCome' },
];

const bar = (
  label: string,
  parts: readonly number[],
  minimum: number,
  expected: number,
  maximum: number,
): StackedBar => ({
  key: label,
  label,
  parts: {
    municipalities: parts[0],
    national: parts[1],
    provinces: parts[2],
    waterBoards: parts[3],
    jointArrangements: parts[4],
  },
  minimum,
  expected,
  maximum,
});

export const bars: readonly StackedBar[] = [
  bar('2027', [14200, 9600, 2100, 1500, 1100], 24100, 28500, 33600),
  bar('2028', [21900, 12400, 4100, 2800, 1700], 36900, 42900, 51200),
  bar('2029', [26350, 14100, 4600, 3400, 2250], 43200, 50700, 61300),
  bar('2030', [27800, 14100, 4750, 3610, 2440], 45000, 53400, 64500),
];

export const chain: OwnershipNode = {
  id: 'noordlicht',
  name: 'Noordlicht Cloud B.V.',
  place: 'Nederland',
  note: 'KvK 90001234',
  owners: [
    {
      share: '60%',
      control: '60%',
      owner: {
        id: 'holding',
        name: 'Noordlicht Holding N.V.',
        place: 'Nederland',
        owners: [
          {
            share: '70%',
            control: '70%',
            owner: {
              id: 'familie',
              name: 'Stichting Familie Aurora',
              place: 'Nederland',
              ultimate: true,
              owners: [],
            },
          },
          {
            share: '30%',
            control: '30%',
            owner: { id: 'fonds', name: 'Fjordfond AS', place: 'Noorwegen', ultimate: true, owners: [] },
          },
        ],
      },
    },
    {
      share: '40%',
      control: '40%',
      owner: {
        id: 'lakeside',
        name: 'Lakeside Partners Inc.',
        place: 'Verenigde Staten',
        concern: 'Bewijs ontbreekt',
        ultimate: true,
        owners: [],
      },
    },
  ],
};

/** One line of demand as the table shows it. */
export interface DemandRow {
  readonly id: string;
  readonly body: string;
  readonly kind: string;
  readonly years: readonly [number, number, number];
  readonly until: string;
  readonly status: 'ready' | 'draft' | 'attention';
}

export const rows: readonly DemandRow[] = [
  {
    id: 'R-0117',
    body: 'Dienst Uitvoering Onderwijs',
    kind: 'Rijk',
    years: [2100, 3000, 3200],
    until: '2027-03-31',
    status: 'ready',
  },
  {
    id: 'R-0042',
    body: 'Gemeente Groningen',
    kind: 'Gemeente',
    years: [1250, 2900, 3400],
    until: '2027-06-30',
    status: 'ready',
  },
  {
    id: 'R-0088',
    body: 'Gemeente Breda',
    kind: 'Gemeente',
    years: [0, 1600, 1900],
    until: '2028-01-31',
    status: 'draft',
  },
  {
    id: 'R-0095',
    body: 'Gemeente Maastricht',
    kind: 'Gemeente',
    years: [350, 1050, 1100],
    until: '2027-09-30',
    status: 'attention',
  },
  {
    id: 'R-0027',
    body: 'Waterschap Rivierenland',
    kind: 'Waterschap',
    years: [240, 640, 660],
    until: '2027-11-30',
    status: 'ready',
  },
];
