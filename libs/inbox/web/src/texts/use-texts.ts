import { textsOf } from '@bundel/ui';
import type { nl } from './nl.js';

/** The texts of tasks and messages. */
export const useTexts = textsOf<typeof nl>('inbox');
