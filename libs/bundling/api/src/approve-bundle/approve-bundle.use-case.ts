import { unapprovedBodies } from '@bundel/bundling-domain';
import { widestMandate, type CoveringMandate } from '@bundel/demand-api';
import { ok, refused, type Result } from '@bundel/kernel';
import { finding } from '@bundel/procurement-law';
import type { ActTx, Member, Refusal, Tx } from '@bundel/platform';
import { listApprovals } from '../bundle/approvals.js';
import { lockJoinedBundle, type BundleRow } from '../bundle/bundle-rows.js';
import { readWhole } from '../bundle/bundle-whole.js';
import { takeStep } from '../bundle/change-bundle.js';
import { recordEvent } from '../bundle/store-bundle.js';
import { changedMeanwhile, noBundle, refusedBy } from '../errors/error-union.js';
import type { ApproveBundleInput } from './approve-bundle.types.js';

/**
 * A mandate holder approves the bundle as it was read, for the own body and within the own mandate. The last approval
 * makes the bundle signed. @source LAW-2.11a
 */
export async function approveBundle(
  tx: ActTx,
  member: Member,
  input: ApproveBundleInput,
): Promise<Result<string, Refusal>> {
  tx.about('bundle', input.bundleId);
  const row = await lockJoinedBundle(tx, input.bundleId, member.organisationId);
  if (row === null) return refused(noBundle);
  if (row.state !== 'inSignOff')
    return refusedBy([finding('LAW-2.11a', 'bundle.stateRefuses', 'bundle.checkState')]);
  if (row.contentHash !== input.contentHash) return refused(changedMeanwhile);
  const value = await ownMaximum(tx, row, member);
  const covered = await coveredBy(tx, row, member, value);
  if (!covered.ok) return covered;
  await tx.query(
    `insert into bundle_approval (bundle_id, organisation_id, person_id, mandate_id, content_hash, value_cents)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [row.id, member.organisationId, member.personId, covered.value.id, row.contentHash, value.toString()],
  );
  await recordEvent(tx, member, row.id, {
    act: 'approve',
    from: row.state,
    to: row.state,
    rule: 'LAW-2.11a',
  });
  await completeWhenAllApproved(tx, member, row);
  return ok(row.id);
}

/** What the own body may draw at most, in cents. */
async function ownMaximum(tx: Tx, row: BundleRow, member: Member): Promise<bigint> {
  const [sum] = await tx.query<{ cents: string }>(
    `select coalesce(sum(maximum_cents), 0)::text as cents from bundle_figure_money
     where bundle_id = $1 and organisation_id = $2`,
    [row.id, member.organisationId],
  );
  return BigInt(sum?.cents ?? '0');
}

async function coveredBy(
  tx: Tx,
  row: BundleRow,
  member: Member,
  value: bigint,
): Promise<Result<CoveringMandate, Refusal>> {
  if (member.personId === row.createdBy || member.personId === row.changedBy)
    return refusedBy([finding('LAW-2.11a', 'mandate.selfApproval', 'mandate.secondPerson')]);
  const mandate = await widestMandate(tx, member);
  if (mandate === null) return refusedBy([finding('LAW-2.11a', 'mandate.none', 'joint.giveMandate')]);
  if (mandate.ceilingCents < value)
    return refusedBy([finding('LAW-2.11a', 'mandate.tooLow', 'mandate.askColleague')]);
  return ok(mandate);
}

/** A gate that closed meanwhile leaves the approval standing and the bundle in sign-off. */
async function completeWhenAllApproved(tx: ActTx, member: Member, row: BundleRow): Promise<void> {
  const { content } = await readWhole(tx, row);
  const left = unapprovedBodies(content.participants, await listApprovals(tx, row.id), row.contentHash);
  if (left.length === 0) await takeStep(tx, member, row, 'completeSignOff');
}
