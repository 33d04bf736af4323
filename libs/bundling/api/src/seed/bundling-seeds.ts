import type { Seed } from '@bundel/platform';
import { seedDemoBundles } from './seed-demo-bundles.js';

/** What the start brings from this room; the demand of the demo comes first. */
export const bundlingSeeds: readonly Seed[] = [
  { name: 'demo bundles', kind: 'demo', run: (database) => seedDemoBundles(database) },
];
