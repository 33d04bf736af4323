import type { BundleState } from '@bundel/bundling-domain';
import type { Member, Tx } from '@bundel/platform';
import { findBundleRow, listLots } from '../bundle/bundle-rows.js';

/** What a tender takes over of a bundle. Money in whole cents as text. */
export interface BundleForTender {
  readonly id: string;
  readonly campaignId: string;
  readonly title: string;
  readonly state: BundleState;
  /** Fingerprint of everything that participants approve. */
  readonly contentHash: string;
  readonly noLotsMotivation: string;
  readonly lots: readonly {
    readonly key: string;
    readonly name: string;
    readonly valueCents: string;
    readonly maximumCents: string;
  }[];
}

/** A bundle that this body leads; null for anybody else's. */
export async function readBundleForTender(
  tx: Tx,
  member: Member,
  bundleId: string,
): Promise<BundleForTender | null> {
  const row = await findBundleRow(tx, bundleId);
  if (row?.leadOrganisationId !== member.organisationId) return null;
  const { id, campaignId, title, state, contentHash, noLotsMotivation } = row;
  return { id, campaignId, title, state, contentHash, noLotsMotivation, lots: await listLots(tx, id) };
}
