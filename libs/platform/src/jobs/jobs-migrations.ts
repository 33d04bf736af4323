import type { Migration } from '../database/data-source.js';
import { Outbox1767225610000 } from './migrations/1767225610000-outbox.js';
import { QueueIds1767225612000 } from './migrations/1767225612000-queue-ids.js';
import { QueueSchema1767225611000 } from './migrations/1767225611000-queue-schema.js';

/** Outbox, schedule and the queue's own schema. */
export const jobsMigrations: readonly Migration[] = [
  Outbox1767225610000,
  QueueSchema1767225611000,
  QueueIds1767225612000,
];
