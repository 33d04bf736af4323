import { Module } from '@nestjs/common';
import { MarkAllNotificationsReadResolver } from './mark-all-notifications-read/mark-all-notifications-read.resolver.js';
import { MarkNotificationReadResolver } from './mark-notification-read/mark-notification-read.resolver.js';
import { MyTasksResolver } from './my-tasks/my-tasks.resolver.js';
import { TaskSources } from './my-tasks/task-sources.js';
import { NotificationAddedResolver } from './notification-added/notification-added.resolver.js';
import { NotificationsResolver } from './notifications/notifications.resolver.js';

/** "What needs me today" and notifications. Import it to inject {@link TaskSources}. */
@Module({
  providers: [
    TaskSources,
    MyTasksResolver,
    NotificationsResolver,
    NotificationAddedResolver,
    MarkNotificationReadResolver,
    MarkAllNotificationsReadResolver,
  ],
  exports: [TaskSources],
})
export class InboxModule {}
