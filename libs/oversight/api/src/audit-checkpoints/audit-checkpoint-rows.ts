import type { Tx } from '@bundel/platform';
import type { AuditCheckpointType } from './audit-checkpoint.type.js';

/** Newest first. The documents stay inside: they name every organisation and how much it did. */
export function listCheckpoints(
  tx: Tx,
  page: { readonly before: number | null; readonly limit: number },
): Promise<AuditCheckpointType[]> {
  return tx.query<AuditCheckpointType>(
    `select number::float8 as number, to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "madeAt",
       tree_size as size, root, encode(sha256(convert_to(document, 'UTF8')), 'hex') as "documentDigest", signature
     from audit_checkpoint where $1::bigint is null or number < $1 order by number desc limit $2`,
    [page.before, page.limit],
  );
}
