import { CONFIG, JobHandlers, MAILER, type Config, type Mailer } from '@bundel/platform';
import { Inject, Module } from '@nestjs/common';
import { ChooseMailResolver } from './choose-mail/choose-mail.resolver.js';
import { MailChoiceResolver } from './mail-choice/mail-choice.resolver.js';
import { MarkAllNotificationsReadResolver } from './mark-all-notifications-read/mark-all-notifications-read.resolver.js';
import { MarkNotificationReadResolver } from './mark-notification-read/mark-notification-read.resolver.js';
import { MyTasksResolver } from './my-tasks/my-tasks.resolver.js';
import { TaskSources } from './my-tasks/task-sources.js';
import { NotificationAddedResolver } from './notification-added/notification-added.resolver.js';
import { NotificationsResolver } from './notifications/notifications.resolver.js';
import { MailAddresses } from './send-mail/mail-addresses.js';
import { sendMail, sendMailJob } from './send-mail/send-mail.job.js';

/** "What needs me today" and notifications. Import it to inject {@link TaskSources} and {@link MailAddresses}. */
@Module({
  providers: [
    TaskSources,
    MailAddresses,
    MyTasksResolver,
    NotificationsResolver,
    NotificationAddedResolver,
    MarkNotificationReadResolver,
    MarkAllNotificationsReadResolver,
    MailChoiceResolver,
    ChooseMailResolver,
  ],
  exports: [TaskSources, MailAddresses],
})
export class InboxModule {
  constructor(
    @Inject(JobHandlers) handlers: JobHandlers,
    @Inject(MAILER) mailer: Mailer | null,
    @Inject(MailAddresses) addresses: MailAddresses,
    @Inject(CONFIG) config: Config,
  ) {
    const room = { mailer, addresses, portal: config.PUBLIC_URL };
    handlers.handle(sendMailJob, ({ tx, payload }) => sendMail(tx, payload, room));
  }
}
