import { announce, enqueue, systemOrigin, type Tx } from '@bundel/platform';
import type { MessageParams } from '../my-tasks/task.js';
import { sendMailJob } from '../send-mail/send-mail.job.js';

/** Topic on the event bus; the payload is { personId, notificationId }. */
export const notificationTopic = 'inbox.notification';

export interface NewNotification {
  readonly personId: string;
  /** Organisation that it is about; null when it is about the person alone. */
  readonly organisationId: string | null;
  /** What happened, as a text key: "invitation.received". */
  readonly kind: string;
  readonly params: MessageParams;
  readonly objectType: string;
  readonly objectId: string;
  /** The same person is told the same key once, however often a job runs. */
  readonly dedupKey?: string | undefined;
}

/**
 * Tells a person something, in the deciding transaction; screens that are open hear of it when it commits, and it is
 * mailed to who wants that.
 * @returns id of the notification, or null when this person was told under the same key before
 */
export async function notify(tx: Tx, notification: NewNotification): Promise<string | null> {
  const rows = await tx.query<{ id: string | null }>(
    `select bundel.tell_person($1, $2, $3, $4, $5, $6, $7) as id`,
    [
      notification.personId,
      notification.organisationId,
      notification.kind,
      JSON.stringify(notification.params),
      notification.objectType,
      notification.objectId,
      notification.dedupKey ?? null,
    ],
  );
  const id = rows[0]?.id ?? null;
  if (id === null) return null;
  await announce(tx, notificationTopic, { personId: notification.personId, notificationId: id });
  await enqueue(tx, systemOrigin('inbox'), sendMailJob, { notificationId: id });
  return id;
}
