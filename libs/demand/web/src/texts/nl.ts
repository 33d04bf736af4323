import { bodyNl } from './body-nl.js';
import { leadNl } from './lead-nl.js';

/** Everything that the pages of demand say in Dutch. */
export const nl = { ...leadNl, ...bodyNl };
