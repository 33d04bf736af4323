import { isMember } from '../access/actor.js';
import type { RequestContext } from '../access/request-context.js';
import type { Tx } from '../database/database.js';

export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

export interface AuditRecord {
  readonly action: string;
  readonly result: 'done' | 'refused';
  readonly objectType?: string | undefined;
  readonly objectId?: string | undefined;
  /** Codes and numbers that explain the act; never personal data, bid content or configuration. */
  readonly details?: AuditDetails | undefined;
}

export type AuditOrigin = Pick<RequestContext, 'actor' | 'origin' | 'requestId'>;

/** For acts of the portal itself: jobs, seeds, clean-up. */
export const systemOrigin = (name: string): AuditOrigin => ({
  actor: null,
  origin: `system:${name}`,
  requestId: name,
});

/** Appends one row to the chain of the actor's organisation, inside the transaction that does the act. */
export async function appendAudit(tx: Tx, who: AuditOrigin, record: AuditRecord): Promise<void> {
  const { actor } = who;
  await tx.query(
    `insert into audit_entry (organisation_id, person_id, person_name, role, action, object_type, object_id, result,
       details, origin, request_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      isMember(actor) ? actor.organisationId : null,
      actor?.personId ?? null,
      actor?.personName ?? null,
      actor?.role ?? null,
      record.action,
      record.objectType ?? null,
      record.objectId ?? null,
      record.result,
      JSON.stringify(record.details ?? {}),
      who.origin,
      who.requestId,
    ],
  );
}
