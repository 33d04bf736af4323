import { Audit1767225601000 } from './audit/migrations/1767225601000-audit.js';
import { CheckpointNumbers1767225602000 } from './audit/migrations/1767225602000-checkpoint-numbers.js';
import type { Migration } from './database/data-source.js';
import { Foundation1767225600000 } from './database/migrations/1767225600000-foundation.js';
import { jobsMigrations } from './jobs/jobs-migrations.js';

/** Migrations of the platform, to be run together with those of the contexts. */
export const platformMigrations: readonly Migration[] = [
  Foundation1767225600000,
  Audit1767225601000,
  CheckpointNumbers1767225602000,
  ...jobsMigrations,
];
