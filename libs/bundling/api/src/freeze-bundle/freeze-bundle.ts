import { canonicalContent, figuresOf } from '@bundel/bundling-domain';
import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { lockLedBundle, type BundleRow } from '../bundle/bundle-rows.js';
import { readBundleFacts, wholeOf } from '../bundle/bundle-whole.js';
import { takeStep } from '../bundle/change-bundle.js';
import { contentHashOf } from '../bundle/store-bundle.js';
import { changedMeanwhile, noBundle } from '../errors/error-union.js';

/**
 * Freezes a signed bundle because its tender is published: participants, lots and maxima stand for ever. Part of the
 * transaction of the publication. What the lines say today has to be what was approved. @source LAW-2.140-1
 */
export async function freezeBundle(
  tx: ActTx,
  member: Member,
  bundleId: string,
): Promise<Result<BundleRow, Refusal>> {
  const row = await signedBundle(tx, member, bundleId);
  if (!row.ok) return row;
  const { facts, lotOf } = await readBundleFacts(tx, row.value);
  const whole = await wholeOf(tx, row.value, figuresOf(facts, lotOf, row.value.margin));
  if (contentHashOf(whole) !== row.value.contentHash) return refused(changedMeanwhile);
  const frozen = await takeStep(tx, member, row.value, 'freeze', {
    frozenContent: canonicalContent(whole.content),
  });
  return frozen.ok ? row : frozen;
}

/** A bundle whose last approval came while a gate was closed is completed first. */
async function signedBundle(tx: ActTx, member: Member, id: string): Promise<Result<BundleRow, Refusal>> {
  const row = await lockLedBundle(tx, id, member.organisationId);
  if (row === null) return refused(noBundle);
  if (row.state !== 'inSignOff') return ok(row);
  const signed = await takeStep(tx, member, row, 'completeSignOff');
  return signed.ok ? ok((await lockLedBundle(tx, id, member.organisationId)) as BundleRow) : signed;
}
