import {
  buyerKindOf,
  gatesOf,
  type BundleContent,
  type BundleFigure,
  type BundleGate,
  type DemandFact,
  type GateFacts,
} from '@bundel/bundling-domain';
import { readChosenDemand, type ChosenLine } from '@bundel/demand-api';
import { CLUSTER_LIMBS, type ClusterMotivation } from '@bundel/procurement-law';
import { instantFromDate, localDateOf } from '@bundel/kernel';
import type { Tx } from '@bundel/platform';
import { toFacts, toMillionths } from '../chosen/to-facts.js';
import { listLots, listParticipants, type BundleRow, type ParticipantRow } from './bundle-rows.js';

/** A bundle with all that decisions look at. */
export interface WholeBundle {
  readonly row: BundleRow;
  readonly participants: readonly ParticipantRow[];
  readonly content: BundleContent;
}

/** What the lead wrote about combining; what it left out is empty. */
export const clusterOf = ({ cluster }: BundleRow): ClusterMotivation => ({
  limbs: Object.fromEntries(
    CLUSTER_LIMBS.map((limb) => [limb, cluster.limbs?.[limb] ?? '']),
  ) as ClusterMotivation['limbs'],
  weighedForSuppliers: cluster.weighedForSuppliers ?? false,
  inTenderDocuments: cluster.inTenderDocuments ?? false,
});

/** A bundle with these figures. */
export async function wholeOf(
  tx: Tx,
  row: BundleRow,
  figures: readonly BundleFigure[],
): Promise<WholeBundle> {
  const participants = await listParticipants(tx, row.id);
  const lots = await listLots(tx, row.id);
  const content: BundleContent = {
    title: row.title,
    leadBody: row.leadOrganisationId,
    margin: row.margin,
    lots: lots.map(({ key, name, statedValueCents }) => ({
      key,
      name,
      statedValueCents: statedValueCents === null ? null : BigInt(statedValueCents),
    })),
    participants: participants.map(({ organisationId: body, country, mandateInForce, phases }) => ({
      body,
      country,
      mandateInForce,
      phases,
    })),
    figures,
    cluster: clusterOf(row),
    noLotsMotivation: row.noLotsMotivation,
  };
  return { row, participants, content };
}

/** The bundle as it was last calculated, with the money that row security shows. */
export async function readWhole(tx: Tx, row: BundleRow): Promise<WholeBundle> {
  const figures = await tx.query<StoredFigure>(
    `select f.lot_key as lot, f.organisation_id as "bodyId", f.item_id as "itemId", f.unit, f.pledged::text,
       f.estimate::text, f.maximum::text, coalesce(m.value_cents, 0)::text as "valueCents",
       coalesce(m.maximum_cents, 0)::text as "maximumCents", coalesce(m.unpriced, f.lines) as unpriced, f.lines
     from bundle_figure f left join bundle_figure_money m using (bundle_id, lot_key, organisation_id, item_id)
     where f.bundle_id = $1 order by f.lot_key, f.organisation_id, f.item_id`,
    [row.id],
  );
  return wholeOf(
    tx,
    row,
    figures.map(({ lines, ...one }) => ({
      ...one,
      pledged: toMillionths(one.pledged),
      estimate: toMillionths(one.estimate),
      maximum: toMillionths(one.maximum),
      valueCents: BigInt(one.valueCents),
      maximumCents: BigInt(one.maximumCents),
      lineIds: Array.from({ length: lines }, () => ''),
    })),
  );
}

interface StoredFigure extends Pick<BundleFigure, 'lot' | 'bodyId' | 'itemId' | 'unit' | 'unpriced'> {
  readonly pledged: string;
  readonly estimate: string;
  readonly maximum: string;
  readonly valueCents: string;
  readonly maximumCents: string;
  readonly lines: number;
}

export interface BundleFacts {
  readonly lines: readonly ChosenLine[];
  readonly facts: readonly DemandFact[];
  readonly lotOf: (fact: DemandFact) => string;
}

/** The lines of a bundle with the lot of each, as its lead sees them. */
export async function readBundleFacts(
  tx: Tx,
  row: Pick<BundleRow, 'id' | 'campaignId'>,
): Promise<BundleFacts> {
  const placed = await tx.query<{ id: string; lot: string }>(
    `select line_id as id, lot_key as lot from bundle_line where bundle_id = $1`,
    [row.id],
  );
  const lots = new Map(placed.map(({ id, lot }) => [id, lot]));
  const demand = await readChosenDemand(tx, row.campaignId, { lines: [...lots.keys()] });
  const lines = demand?.lines ?? [];
  return {
    lines,
    facts: toFacts(lines),
    lotOf: ({ lineId }) => lots.get(lineId) as string,
  };
}

/** What the gates look at today. */
export async function gateFactsOf(tx: Tx, { row, participants, content }: WholeBundle): Promise<GateFacts> {
  return {
    content,
    type: row.contractType,
    buyers: [...new Set(participants.map(({ kind }) => buyerKindOf(kind)))],
    sentOn: localDateOf(instantFromDate(await tx.now())),
    crossBorder: null,
  };
}

/** The gates of the law as they stand today. */
export const gatesNow = async (tx: Tx, whole: WholeBundle): Promise<readonly BundleGate[]> =>
  gatesOf(await gateFactsOf(tx, whole));
