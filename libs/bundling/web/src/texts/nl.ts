import { boardNl } from './board-nl.js';
import { bundleNl } from './bundle-nl.js';
import { unitsNl } from './units-nl.js';

/** Everything that the pages of bundling say in Dutch. */
export const nl = { ...boardNl, ...bundleNl, units: unitsNl };
