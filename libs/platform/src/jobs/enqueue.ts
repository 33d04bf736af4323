import type { AuditOrigin } from '../audit/audit-entry.js';
import type { Tx } from '../database/database.js';
import type { JobDefinition } from './define-job.js';

/** Writes the job to the outbox in the deciding transaction. @returns id of the outbox row, which is the job's id. */
export async function enqueue<P>(
  tx: Tx,
  who: AuditOrigin,
  job: JobDefinition<P>,
  payload: P,
): Promise<string> {
  const checked = job.payload.parse(payload);
  const rows = await tx.query<{ id: string }>(
    `insert into outbox (job, version, payload, dedup_key, organisation_id, person_id)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (job, dedup_key) where dedup_key is not null and finished_at is null
     do update set dedup_key = excluded.dedup_key
     returning id`,
    [
      job.name,
      job.version,
      JSON.stringify(checked),
      job.dedupKey?.(checked) ?? null,
      who.actor?.organisationId ?? null,
      who.actor?.personId ?? null,
    ],
  );
  return (rows[0] as { id: string }).id;
}
