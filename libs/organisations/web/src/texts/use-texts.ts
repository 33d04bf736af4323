import { textsOf } from '@bundel/ui';
import type { nl } from './nl.js';

/** The texts of organisations, people and suppliers. */
export const useTexts = textsOf<typeof nl>('organisations');
