import type { Entities, Migration } from '@bundel/platform';
import { Notification1767225800000 } from './migrations/1767225800000-notification.js';
import { NotificationEntity } from './notification.entity.js';

export const inboxEntities: Entities = [NotificationEntity];

export const inboxMigrations: readonly Migration[] = [Notification1767225800000];
