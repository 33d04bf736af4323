import { AWARD_KINDS } from './award-kinds.js';
import { DEMAND_KINDS } from './demand-kinds.js';
import type { Kind } from './inputs.js';
import { LAW_KINDS } from './law-kinds.js';
import { SOVEREIGNTY_KINDS } from './sovereignty-kinds.js';

/** Every kind of worked example, by its name. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({ ...LAW_KINDS, ...AWARD_KINDS, ...DEMAND_KINDS, ...SOVEREIGNTY_KINDS }),
);
