import { ok, type Result } from '@bundel/kernel';
import type { ActTx } from '@bundel/platform';

/** Marks every notification of the person as read. @returns how many were not read before */
export async function markAllNotificationsRead(tx: ActTx, personId: string): Promise<Result<number, never>> {
  const rows = await tx.query<{ count: number }>(
    `with marked as (
       update notification set read_at = clock_timestamp()
       where person_id = bundel.person_id() and read_at is null returning 1)
     select count(*)::int as count from marked`,
  );
  const marked = rows[0]?.count ?? 0;
  tx.about('person', personId, { marked });
  return ok(marked);
}
