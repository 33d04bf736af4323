import { textsOf } from '@bundel/ui';
import type { nl } from './nl.js';

/** The texts of bundling. */
export const useTexts = textsOf<typeof nl>('bundling');
