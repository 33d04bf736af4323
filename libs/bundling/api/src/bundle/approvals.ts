import type { Approval } from '@bundel/bundling-domain';
import type { Tx } from '@bundel/platform';

export interface ApprovalRow extends Approval {
  readonly id: string;
  readonly bodyName: string;
  readonly personId: string;
  readonly personName: string | null;
  readonly approvedAt: Date;
}

/** Approvals of a bundle, newest first, voided ones too. */
export const listApprovals = (tx: Tx, bundleId: string): Promise<ApprovalRow[]> =>
  tx.query(
    `select a.id, a.organisation_id as body, o.name as "bodyName", a.person_id as "personId", p.name as "personName",
       a.content_hash as "contentHash", a.approved_at as "approvedAt"
     from bundle_approval a join organisation o on o.id = a.organisation_id
     left join person p on p.id = a.person_id
     where a.bundle_id = $1 order by a.id desc limit 4000`,
    [bundleId],
  );
