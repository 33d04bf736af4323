import { createHash } from 'node:crypto';

/** A row of the trail as text, so that nothing is lost on the way: what {@link auditRowColumns} selects. */
export interface AuditRow {
  readonly chain: string;
  readonly number: string;
  readonly occurredAt: string;
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly role: string | null;
  readonly action: string;
  readonly objectType: string | null;
  readonly objectId: string | null;
  readonly result: string;
  readonly details: string;
  readonly origin: string;
  readonly requestId: string;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}

/** Columns of `audit_entry e` in the form of {@link AuditRow}. */
export const auditRowColumns = `e.chain::text, e.number::text,
  to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "occurredAt",
  e.organisation_id::text as "organisationId", e.person_id::text as "personId", e.person_name as "personName", e.role,
  e.action, e.object_type as "objectType", e.object_id as "objectId", e.result, e.details::text, e.origin,
  e.request_id as "requestId", e.previous_hash as "previousHash", e.hash`;

/** The hash that a row must carry. Written here once more, apart from the database: a changed database function cannot vouch for itself. */
export function rowHash(row: Omit<AuditRow, 'hash'>): Buffer {
  const hash = createHash('sha256');
  hash.update(`bundel-audit-row/1;${row.previousHash.length}:`);
  hash.update(row.previousHash);
  hash.update(';');
  for (const field of fieldsOf(row))
    hash.update(field === null ? '-;' : `${Buffer.byteLength(field)}:${field};`);
  return hash.digest();
}

const fieldsOf = (row: Omit<AuditRow, 'hash'>): readonly (string | null)[] => [
  ...[row.chain, row.number, row.occurredAt, row.organisationId, row.personId, row.personName, row.role],
  ...[row.action, row.objectType, row.objectId, row.result, row.details, row.origin, row.requestId],
];
