import type { AuditOrigin } from '../audit/audit-entry.js';
import type { Tx } from '../database/database.js';
import type { JobDefinition } from './define-job.js';

/**
 * Writes the job to the outbox in the deciding transaction, whatever scope that has.
 * @param availableAt not to be run before; at once when left out.
 * @returns id of the outbox row, which is the job's id. With a dedup key that already waits: the id of that job.
 */
export async function enqueue<P>(
  tx: Tx,
  who: AuditOrigin,
  job: JobDefinition<P>,
  payload: P,
  availableAt?: Date,
): Promise<string> {
  const checked = job.payload.parse(payload);
  const rows = await tx.query<{ id: string }>(`select bundel.enqueue($1, $2, $3, $4, $5, $6, $7) as id`, [
    job.name,
    job.version,
    JSON.stringify(checked),
    job.dedupKey?.(checked) ?? null,
    who.actor?.organisationId ?? null,
    who.actor?.personId ?? null,
    availableAt ?? null,
  ]);
  return (rows[0] as { id: string }).id;
}
