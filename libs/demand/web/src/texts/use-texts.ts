import { textsOf } from '@bundel/ui';
import type { nl } from './nl.js';

/** The texts of calls for demand. */
export const useTexts = textsOf<typeof nl>('demand');
