import type { SameTexts } from '@bundel/ui';
import { bodyEn } from './body-en.js';
import { leadEn } from './lead-en.js';
import type { nl } from './nl.js';

/** Everything that the pages of demand say in English. */
export const en: SameTexts<typeof nl> = { ...leadEn, ...bodyEn };
