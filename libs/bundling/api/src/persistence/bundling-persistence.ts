import type { Entities, Migration } from '@bundel/platform';
import { Bundles1767228000000 } from './migrations/1767228000000-bundles.js';

/** Tables of this context; other contexts ask through functions, never through these. */
export const bundlingEntities: Entities = [];

export const bundlingMigrations: readonly Migration[] = [Bundles1767228000000];
