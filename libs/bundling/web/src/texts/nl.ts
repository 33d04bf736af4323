import { boardNl } from './board-nl.js';
import { unitsNl } from './units-nl.js';

/** Everything that the pages of bundling say in Dutch. */
export const nl = { ...boardNl, units: unitsNl };
