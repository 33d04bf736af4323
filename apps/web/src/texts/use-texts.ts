import { textsOf } from '@bundel/ui';
import type { nl } from './nl.js';

/** The texts of the shell and its public pages. */
export const useTexts = textsOf<typeof nl>('shell');
