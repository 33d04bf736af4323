import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Refusal } from '@bundel/platform';
import { findNotification } from '../notifications/notification-rows.js';
import type { NotificationType } from '../notifications/notification.type.js';

/** Marks one of the person's own notifications as read; reading it again changes nothing. */
export async function markNotificationRead(
  tx: ActTx,
  notificationId: string,
): Promise<Result<NotificationType, Refusal>> {
  tx.about('notification', notificationId);
  await tx.query(
    `update notification set read_at = clock_timestamp()
     where id = $1 and person_id = bundel.person_id() and read_at is null`,
    [notificationId],
  );
  const notification = await findNotification(tx, notificationId);
  if (notification !== null) return ok(notification);
  return refused({
    code: 'NOT_FOUND',
    message: 'This notification does not exist.',
    path: ['notificationId'],
  });
}
