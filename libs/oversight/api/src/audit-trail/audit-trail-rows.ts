import type { Tx } from '@bundel/platform';
import type { AuditTrailFilter } from './audit-trail.args.js';
import type { AuditEntryType } from './audit-entry.type.js';

interface Row extends Omit<AuditEntryType, 'details'> {
  readonly details: Readonly<Record<string, unknown>>;
}

/** Conditions of a filter as SQL with its values, starting at $1. The chain of an organisation holds its rows and no others. */
function conditions(filter: AuditTrailFilter): { readonly sql: string; readonly values: unknown[] } {
  const values: unknown[] = [];
  const parts = ['chain = bundel.organisation_id()'];
  const add = (sql: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    values.push(value);
    parts.push(sql.replace('?', `$${values.length}`));
  };
  add('action = ?', filter.action);
  add('result = ?', filter.result);
  add('person_id = ?', filter.personId);
  add('object_type = ?', filter.objectType);
  add('object_id = ?', filter.objectId);
  add('occurred_at >= ?', filter.from);
  add('occurred_at < ?', filter.until);
  return { sql: parts.join(' and '), values };
}

/** Rows of the acting organisation, newest first: numbers stand in the order of time. */
export async function listAuditEntries(
  tx: Tx,
  filter: AuditTrailFilter,
  page: { readonly before: number | null; readonly limit: number },
): Promise<AuditEntryType[]> {
  const { sql, values } = conditions(filter);
  const rows = await tx.query<Row>(
    `select chain || ':' || number as id, number::float8 as number,
       to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "occurredAt",
       person_id as "personId", person_name as "personName", role, action, result, object_type as "objectType",
       object_id as "objectId", details, origin, request_id as "requestId", encode(hash, 'hex') as hash,
       encode(previous_hash, 'hex') as "previousHash",
       number <= coalesce((select max(last) from audit_seal s where s.chain = bundel.organisation_id()), 0) as "isSealed"
     from audit_entry
     where ${sql} and ($${values.length + 1}::bigint is null or number < $${values.length + 1})
     order by number desc limit $${values.length + 2}`,
    [...values, page.before, page.limit],
  );
  return rows.map((row) => ({ ...row, details: toDetails(row.details) }));
}

/** Rows under the filter. Without a filter the chain knows its length. */
export async function countAuditEntries(tx: Tx, filter: AuditTrailFilter): Promise<number> {
  const { sql, values } = conditions(filter);
  const [row] = await tx.query<{ count: number }>(
    values.length === 0
      ? 'select length::int as count from audit_chain where chain = bundel.organisation_id()'
      : `select count(*)::int as count from audit_entry where ${sql}`,
    values,
  );
  return row?.count ?? 0;
}

const toDetails = (details: Readonly<Record<string, unknown>>): AuditEntryType['details'] =>
  Object.entries(details)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ name, value: String(value) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
