import { changedMeanwhile, freezeBundle } from '@bundel/bundling-api';
import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { ownTender, takeStep, type AddressedTender } from '../tender/change-tender.js';
import { canonicalTender } from '../tender/tender-content.js';
import { findTenderRow, listTenderLots, type TenderRow } from '../tender/tender-rows.js';

/**
 * Publishes a tender, for ever: its terms count from today, its bundle is frozen in the same transaction, and what it
 * says is kept word for word. @source LAW-2.71, LAW-2.140-1
 */
export async function publishTender(
  tx: ActTx,
  member: Member,
  input: AddressedTender,
): Promise<Result<string, Refusal>> {
  const found = await ownTender(tx, member, input);
  if (!found.ok) return found;
  const row = found.value;
  const done = await takeStep(tx, member, row, 'publish');
  if (!done.ok) return done;
  const frozen = await freezeBundle(tx, member, row.bundleId);
  if (!frozen.ok) return frozen;
  if (frozen.value.contentHash !== row.bundleHash) return refused(changedMeanwhile);
  const content = canonicalTender(
    (await findTenderRow(tx, row.id)) as TenderRow,
    await listTenderLots(tx, row.id),
  );
  await tx.query(
    `update tender set sent_on = $2, published_at = clock_timestamp(), published_by = $3, published_content = $4,
       closes_at = (coalesce(requests_close_on, tenders_close_on) + 1)::timestamp at time zone 'Europe/Amsterdam'
     where id = $1`,
    [row.id, row.today, member.personId, content],
  );
  return ok(row.id);
}
