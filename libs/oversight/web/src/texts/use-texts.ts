import { textsOf } from '@bundel/ui';
import type { nl } from './nl.js';

/** The texts of the audit trail. */
export const useTexts = textsOf<typeof nl>('oversight');
