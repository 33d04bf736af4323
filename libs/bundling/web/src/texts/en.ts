import type { SameTexts } from '@bundel/ui';
import type { nl } from './nl.js';

/** Everything that the pages of bundling say in English. */
export const en: SameTexts<typeof nl> = {
  divergence: { title: 'Divergence' },
};
