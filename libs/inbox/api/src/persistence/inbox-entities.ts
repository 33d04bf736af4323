import type { Entities, Migration } from '@bundel/platform';
import { Notification1767225800000 } from './migrations/1767225800000-notification.js';
import { MailChoice1767226390000 } from './migrations/1767226390000-mail-choice.js';
import { NotificationEntity } from './notification.entity.js';

export const inboxEntities: Entities = [NotificationEntity];

export const inboxMigrations: readonly Migration[] = [Notification1767225800000, MailChoice1767226390000];
