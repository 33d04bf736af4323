import type { SameTexts } from '@bundel/ui';
import { boardEn } from './board-en.js';
import { bundleEn } from './bundle-en.js';
import type { nl } from './nl.js';
import { unitsEn } from './units-en.js';

/** Everything that the pages of bundling say in English. */
export const en: SameTexts<typeof nl> = { ...boardEn, ...bundleEn, units: unitsEn };
