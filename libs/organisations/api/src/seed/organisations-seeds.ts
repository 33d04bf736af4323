import type { Seed } from '@bundel/platform';
import { seedPublicBodies } from './seed-public-bodies.js';

/** What the start brings from this room. */
export const organisationsSeeds: readonly Seed[] = [
  { name: 'public bodies', kind: 'reference', run: (database) => seedPublicBodies(database) },
];
