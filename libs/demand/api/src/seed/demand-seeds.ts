import type { Seed } from '@bundel/platform';
import { seedDemoDemand } from './seed-demo-demand.js';

/** What the start brings from this room; the people of the demo come first. */
export const demandSeeds: readonly Seed[] = [
  { name: 'demo demand', kind: 'demo', run: (database) => seedDemoDemand(database) },
];
