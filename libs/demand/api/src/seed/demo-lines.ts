import { emptyEntry, type DemandLineEntry } from '@bundel/demand-domain';
import type { Period } from '@bundel/kernel';
import type { DemoBody } from './demo-bodies.js';
import type { DemoCampaign, DemoItem } from './demo-campaigns.data.js';
import { dice, pick } from './dice.js';

type Requirements = Pick<
  DemandLineEntry,
  'floor' | 'dataSensitivity' | 'storageRegion' | 'keyCustody' | 'openStandards' | 'complyOrExplain'
>;

interface Strictness {
  readonly floor: number;
  readonly regions: readonly string[];
  readonly keys: readonly string[];
  readonly data: readonly string[];
}

const loose: Strictness = {
  floor: 1,
  regions: ['adequate', 'eea', 'eea', 'any'],
  keys: ['supplier', 'europeanSupplier'],
  data: ['open', 'internal'],
};
const middle: Strictness = {
  floor: 2,
  regions: ['eea'],
  keys: ['europeanSupplier', 'customerManaged', 'customerManaged'],
  data: ['internal', 'confidential'],
};
const strict: Strictness = {
  floor: 3,
  regions: ['eea', 'netherlands'],
  keys: ['customerManaged', 'customerHeld'],
  data: ['confidential', 'confidential', 'departmental'],
};

/** Ministries ask most, small municipalities least; some bodies of each sort think otherwise. */
function strictnessOf(body: DemoBody, campaign: string): Strictness {
  const chance = dice(campaign, body.code, 'strictness');
  if (body.bodyType === 'ministry') return chance < 0.85 ? strict : middle;
  if (body.bodyType !== 'municipality' || body.employees > 900) return chance < 0.25 ? strict : middle;
  return chance < 0.1 ? strict : chance < 0.5 ? middle : loose;
}

const standards = ['odf', 'pdf-nen-iso', 'saml', 'tls', 'dnssec', 'https-en-hsts'];

function requirementsOf(
  body: DemoBody,
  campaign: string,
  item: DemoItem,
  known: ReadonlySet<string>,
): Requirements {
  const level = strictnessOf(body, campaign);
  const floor = Array.from({ length: 8 }, (_, objective) => {
    const shift = dice(campaign, body.code, 'floor', objective);
    return String(Math.min(4, Math.max(0, level.floor + (shift < 0.15 ? -1 : shift > 0.88 ? 1 : 0))));
  });
  const asked = standards.filter(
    (code) => known.has(code) && dice(campaign, body.code, item.lot, code) < 0.55,
  );
  return {
    floor,
    dataSensitivity: pick(level.data, campaign, body.code, 'data'),
    storageRegion: pick(level.regions, campaign, body.code, 'region'),
    keyCustody: pick(level.keys, campaign, body.code, 'keys'),
    openStandards: asked,
    complyOrExplain:
      asked.length > 0 ? '' : 'Er is voor dit onderdeel geen verplichte standaard van toepassing.',
  };
}

const starts = [
  ['2027-01-01', '2027-12-31'],
  ['2027-04-01', '2028-03-31'],
  ['2027-07-01', '2028-06-30'],
  ['2028-01-01', '2028-12-31'],
] as const;

function quantitiesOf(
  body: DemoBody,
  campaign: DemoCampaign,
  item: DemoItem,
  periods: readonly Period[],
  each: 'period' | 'month',
): DemandLineEntry['quantities'] {
  const months = campaign.periodLength === 'year' ? 12 : 3;
  const size = (body.employees * item.perThousand) / 1000;
  const own = 0.7 + dice(campaign.key, body.code, item.code, 'size') * 0.6;
  return periods.map((period, step) => {
    const expected =
      Math.max(1, Math.round(size * own * (1 + step * 0.02))) * (each === 'month' ? months : 1);
    return {
      period,
      minimum: String(Math.floor(expected * 0.8)),
      expected: String(expected),
      maximum: String(Math.ceil(expected * 1.25)),
    };
  });
}

/** What the body needs of this item, as it could have been typed; nothing when it needs none. */
export function demoEntry(
  body: DemoBody,
  campaign: DemoCampaign,
  item: DemoItem,
  periods: readonly Period[],
  known: ReadonlySet<string>,
): DemandLineEntry | null {
  const needed = body.persona !== null || dice(campaign.key, body.code, item.code, 'needed') < 0.95;
  if (!needed) return null;
  const stated = pick(item.stated, campaign.key, body.code, item.lot, 'unit');
  const [earliestStart, latestStart] = pick(starts, campaign.key, body.code, 'start');
  const interest = body.persona === null && dice(campaign.key, body.code, 'interest') < 0.2;
  const ceiling = Math.round(item.cents * (0.9 + dice(campaign.key, body.code, item.code, 'price') * 0.3));
  return {
    ...emptyEntry(item.code),
    unit: stated.unit,
    commitment: interest ? 'interest' : 'estimate',
    quantities: quantitiesOf(body, campaign, item, periods, stated.each),
    ...requirementsOf(body, campaign.key, item, known),
    earliestStart,
    latestStart,
    unitPriceCeiling: `${Math.floor(ceiling / 100)}.${String(ceiling % 100).padStart(2, '0')}`,
  };
}
