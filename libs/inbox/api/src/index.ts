export { InboxModule } from './inbox.module.js';
export type { MessageParams, Task, TaskSource, Urgency } from './my-tasks/task.js';
export { MessageParam, toMessageParams } from './my-tasks/message-param.type.js';
export { TaskSources } from './my-tasks/task-sources.js';
export { MailAddresses, type MailAddressSource } from './send-mail/mail-addresses.js';
export { sendMailJob } from './send-mail/send-mail.job.js';
export { notify, notificationTopic, type NewNotification } from './notify/notify.js';
export { inboxEntities, inboxMigrations } from './persistence/inbox-entities.js';
