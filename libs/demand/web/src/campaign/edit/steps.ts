import type { Problem } from '../../words/problems.js';
import type { Campaign } from '../campaign.js';

/** The steps of the form, as they stand in the address. */
export const STEPS = [
  'onderwerp',
  'onderdelen',
  'perioden',
  'vragen',
  'deelnemers',
  'inzage',
  'controle',
] as const;
export type Step = (typeof STEPS)[number];

/** Names of the steps in the catalogue. */
export const STEP_NAMES = {
  onderwerp: 'edit.subject',
  onderdelen: 'edit.items',
  perioden: 'edit.periods',
  vragen: 'edit.questions',
  deelnemers: 'edit.bodies',
  inzage: 'edit.visibility',
  controle: 'edit.check',
} as const;

const STEP_OF: Readonly<Record<string, Step>> = {
  title: 'onderwerp',
  description: 'onderwerp',
  cpvCode: 'onderwerp',
  items: 'onderdelen',
  closesAt: 'perioden',
  firstPeriod: 'perioden',
  periodCount: 'perioden',
  periodLength: 'perioden',
  questions: 'vragen',
  bodies: 'deelnemers',
  leadSees: 'inzage',
  leadSeesPrices: 'inzage',
};

/** The step on which a refusal is put right; the check when it is about the whole. */
export const stepOf = ({ path }: Problem): Step => STEP_OF[path[0] ?? ''] ?? 'controle';

/** What one step still misses. */
export const missingIn = (campaign: Campaign, step: Step): Campaign['missing'] =>
  campaign.missing.filter((one) => stepOf(one) === step);

/** The step after this one; the check stays the last. */
export const stepAfter = (step: Step): Step => STEPS[STEPS.indexOf(step) + 1] ?? 'controle';

/** The step before this one. */
export const stepBefore = (step: Step): Step | null => STEPS[STEPS.indexOf(step) - 1] ?? null;

const FIELDS: Readonly<Record<string, string>> = {
  title: 'titel',
  description: 'omschrijving',
  cpvCode: 'categorie',
  closesAt: 'sluitdag',
  firstPeriod: 'eerste',
  periodCount: 'aantal',
  periodLength: 'lengte',
  leadSees: 'inzage',
  items: 'voeg-toe',
  questions: 'voeg-toe',
  bodies: 'soorten',
};

/** The field to which a path of a refusal points: `onderdeel-0-name`. */
export function fieldOf(path: readonly string[]): string | undefined {
  const [list = '', place, field] = path;
  if (place === undefined || field === undefined) return FIELDS[list];
  return `${list === 'items' ? 'onderdeel' : 'vraag'}-${place}-${field}`;
}
