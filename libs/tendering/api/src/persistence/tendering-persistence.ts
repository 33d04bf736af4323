import type { Entities, Migration } from '@bundel/platform';
import { Tenders1767229000000 } from './migrations/1767229000000-tenders.js';

/** Tables of this context; other contexts ask through functions, never through these. */
export const tenderingEntities: Entities = [];

export const tenderingMigrations: readonly Migration[] = [Tenders1767229000000];
