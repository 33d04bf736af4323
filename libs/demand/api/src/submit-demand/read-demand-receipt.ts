import type { Tx } from '@bundel/platform';
import type { DemandReceipt } from './demand-receipt.type.js';

/** A receipt of the own body; null when there is none. */
export async function findDemandReceipt(tx: Tx, id: string): Promise<DemandReceipt | null> {
  const rows = await tx.query<DemandReceipt>(
    `select id, number, campaign_id as "campaignId", created, revised, kept, content_hash as "contentHash",
       (select name from person where id = submitted_by) as "submittedBy", submitted_at as "submittedAt"
     from demand_receipt where id = $1`,
    [id],
  );
  return rows[0] ?? null;
}
