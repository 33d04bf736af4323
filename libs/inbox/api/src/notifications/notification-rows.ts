import type { Tx } from '@bundel/platform';
import { toMessageParams } from '../my-tasks/message-param.type.js';
import type { MessageParams } from '../my-tasks/task.js';
import type { NotificationType } from './notification.type.js';

interface Row extends Omit<NotificationType, 'params'> {
  readonly params: MessageParams;
}

const columns = `id, organisation_id as "organisationId", kind, params, object_type as "objectType",
  object_id as "objectId", created_at as "createdAt", read_at as "readAt",
  mailed_at as "mailedAt"`;

const toType = (row: Row): NotificationType => ({ ...row, params: toMessageParams(row.params) });

/** Newest first; ids are made in the order of time. Row security leaves the person's own rows. */
export async function listNotifications(
  tx: Tx,
  options: { readonly unreadOnly: boolean; readonly before: string | null; readonly limit: number },
): Promise<NotificationType[]> {
  const rows = await tx.query<Row>(
    `select ${columns} from notification
     where person_id = bundel.person_id() and ($1::boolean = false or read_at is null) and ($2::uuid is null or id < $2)
     order by id desc limit $3`,
    [options.unreadOnly, options.before, options.limit],
  );
  return rows.map(toType);
}

export async function countNotifications(tx: Tx, unreadOnly: boolean): Promise<number> {
  const unread = unreadOnly ? 'and read_at is null' : '';
  const rows = await tx.query<{ count: number }>(
    `select count(*)::int as count from notification where person_id = bundel.person_id() ${unread}`,
  );
  return rows[0]?.count ?? 0;
}

/** The notification, or null when it does not exist or is somebody else's. */
export async function findNotification(tx: Tx, id: string): Promise<NotificationType | null> {
  const rows = await tx.query<Row>(
    `select ${columns} from notification where id = $1 and person_id = bundel.person_id()`,
    [id],
  );
  const row = rows[0];
  return row === undefined ? null : toType(row);
}
