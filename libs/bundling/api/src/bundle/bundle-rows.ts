import type { ClusterMotivation, ContractType, Phase, Responsibility } from '@bundel/procurement-law';
import type { BundleState as State } from '@bundel/bundling-domain';
import type { Tx } from '@bundel/platform';

/** A bundle as it is stored. Money in whole cents as text. */
export interface BundleRow {
  readonly id: string;
  readonly number: string;
  readonly campaignId: string;
  readonly leadOrganisationId: string;
  readonly title: string;
  readonly state: State;
  readonly contractType: ContractType;
  readonly margin: number;
  readonly cluster: Partial<Omit<ClusterMotivation, 'limbs'>> & {
    readonly limbs?: Partial<ClusterMotivation['limbs']>;
  };
  readonly noLotsMotivation: string;
  readonly contentHash: string;
  readonly valueCents: string;
  readonly maximumCents: string;
  readonly objectionUntil: Date | null;
  readonly objectionPassed: boolean;
  readonly objectionAudience: 'participants' | 'market';
  readonly version: number;
  readonly createdBy: string;
  readonly changedBy: string;
  readonly updatedAt: Date;
  readonly sharedAt: Date | null;
  readonly frozenAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawalReason: string | null;
}

const columns = `b.id, b.number, b.campaign_id as "campaignId", b.lead_organisation_id as "leadOrganisationId", b.title,
  b.state, b.contract_type as "contractType", b.margin_basis_points as margin, b.cluster,
  b.no_lots_motivation as "noLotsMotivation", b.content_hash as "contentHash", b.value_cents as "valueCents",
  b.maximum_cents as "maximumCents", b.objection_until as "objectionUntil",
  coalesce(b.objection_until <= clock_timestamp(), true) as "objectionPassed",
  b.objection_audience as "objectionAudience", b.version, b.created_by as "createdBy", b.changed_by as "changedBy",
  b.updated_at as "updatedAt", b.shared_at as "sharedAt", b.frozen_at as "frozenAt", b.withdrawn_at as "withdrawnAt",
  b.withdrawal_reason as "withdrawalReason"`;

/** A bundle as far as row security shows it. */
export async function findBundleRow(tx: Tx, id: string): Promise<BundleRow | null> {
  const rows = await tx.query<BundleRow>(`select ${columns} from bundle b where b.id = $1`, [id]);
  return rows[0] ?? null;
}

/** A bundle that this body leads, kept from others until the transaction ends; null for anybody else's. */
export async function lockLedBundle(tx: Tx, id: string, leadId: string): Promise<BundleRow | null> {
  const rows = await tx.query<BundleRow>(
    `select ${columns} from bundle b where b.id = $1 and b.lead_organisation_id = $2 for update`,
    [id, leadId],
  );
  return rows[0] ?? null;
}

/** A shared bundle in which this body takes part, kept from others; asked as the portal itself. */
export async function lockJoinedBundle(
  tx: Tx,
  id: string,
  organisationId: string,
): Promise<BundleRow | null> {
  const rows = await tx.query<BundleRow>(
    `select ${columns} from bundle b where b.id = $1 and b.shared_at is not null and exists
       (select from bundle_participant p where p.bundle_id = b.id and p.organisation_id = $2) for update`,
    [id, organisationId],
  );
  return rows[0] ?? null;
}

export interface LotRow {
  readonly key: string;
  readonly name: string;
  readonly statedValueCents: string | null;
  readonly valueCents: string;
  readonly maximumCents: string;
  readonly unpriced: number;
  readonly lines: number;
}

export const listLots = (tx: Tx, bundleId: string): Promise<LotRow[]> =>
  tx.query(
    `select key, name, stated_value_cents as "statedValueCents", value_cents as "valueCents",
       maximum_cents as "maximumCents", unpriced, lines
     from bundle_lot where bundle_id = $1 order by position, key`,
    [bundleId],
  );

export interface ParticipantRow {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly mandateInForce: boolean;
  readonly phases: Readonly<Partial<Record<Phase, Responsibility>>>;
}

/** At most as many as there are bodies in a call; the lead first, then by name. */
export const listParticipants = (tx: Tx, bundleId: string): Promise<ParticipantRow[]> =>
  tx.query(
    `select p.organisation_id as "organisationId", o.name, o.kind, o.country, p.phases,
       bundel.mandate_in_force(p.organisation_id) as "mandateInForce"
     from bundle_participant p join organisation o on o.id = p.organisation_id
     where p.bundle_id = $1
     order by p.organisation_id <> p.lead_organisation_id, o.sort_name, o.id limit 2000`,
    [bundleId],
  );
