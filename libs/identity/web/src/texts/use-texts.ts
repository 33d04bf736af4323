import { textsOf } from '@bundel/ui';
import type { nl } from './nl.js';

/** The texts of logging in and of the own account. */
export const useTexts = textsOf<typeof nl>('identity');
