import type { Procedure, TenderState } from '@bundel/tendering-domain';
import type { LocalDate } from '@bundel/kernel';
import type { AwardBasis } from '@bundel/procurement-law';
import type { Tx } from '@bundel/platform';

/** An award criterion as it is stored; weight in percent as decimal text. */
export interface CriterionRow {
  readonly id: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly weight: string;
  readonly linkedToSubject: boolean;
}

/** A tender as it is stored. Days are Dutch calendar days, moments UTC. */
export interface TenderRow {
  readonly id: string;
  readonly number: string;
  readonly bundleId: string;
  readonly bundleHash: string;
  readonly leadOrganisationId: string;
  readonly leadOrganisationName: string;
  readonly procedure: Procedure;
  readonly state: TenderState;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly summaryNl: string;
  readonly summaryEn: string;
  readonly cpvCode: string;
  readonly region: string;
  readonly durationMonths: number;
  readonly durationMotivation: string;
  readonly noLotsMotivation: string;
  readonly sentOn: LocalDate | null;
  readonly requestsCloseOn: LocalDate | null;
  readonly invitationOn: LocalDate | null;
  readonly tendersCloseOn: LocalDate | null;
  readonly awardOn: LocalDate | null;
  readonly closesAt: Date | null;
  readonly deadlinePassed: boolean;
  readonly electronic: boolean;
  readonly priorInformation: boolean;
  readonly urgent: boolean;
  readonly documentsOnline: boolean;
  readonly awardBasis: AwardBasis;
  readonly awardMotivation: string;
  readonly criteria: readonly CriterionRow[];
  readonly floors: readonly number[];
  readonly objectiveWeights: readonly number[];
  readonly contentHash: string;
  readonly version: number;
  readonly authors: readonly string[];
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly grounds: string | null;
  readonly updatedAt: Date;
  /** Today on the Dutch calendar, by the clock of the database. */
  readonly today: LocalDate;
}

const columns = `t.id, t.number, t.bundle_id as "bundleId", t.bundle_hash as "bundleHash",
  t.lead_organisation_id as "leadOrganisationId",
  (select o.name from organisation o where o.id = t.lead_organisation_id) as "leadOrganisationName",
  t.procedure, t.state, t.title_nl as "titleNl", t.title_en as "titleEn", t.summary_nl as "summaryNl",
  t.summary_en as "summaryEn", t.cpv_code as "cpvCode", t.region, t.duration_months as "durationMonths",
  t.duration_motivation as "durationMotivation", t.no_lots_motivation as "noLotsMotivation",
  t.sent_on::text as "sentOn", t.requests_close_on::text as "requestsCloseOn", t.invitation_on::text as "invitationOn",
  t.tenders_close_on::text as "tendersCloseOn", t.award_on::text as "awardOn", t.closes_at as "closesAt",
  coalesce(t.closes_at <= clock_timestamp(), false) as "deadlinePassed", t.electronic,
  t.prior_information as "priorInformation", t.urgent, t.documents_online as "documentsOnline",
  t.award_basis as "awardBasis", t.award_motivation as "awardMotivation", t.criteria, t.floors,
  t.objective_weights as "objectiveWeights", t.content_hash as "contentHash", t.version, t.authors,
  t.published_at as "publishedAt", t.withdrawn_at as "withdrawnAt", t.grounds, t.updated_at as "updatedAt",
  (clock_timestamp() at time zone 'Europe/Amsterdam')::date::text as today`;

/** A tender as far as row security shows it. */
export async function findTenderRow(tx: Tx, id: string): Promise<TenderRow | null> {
  const rows = await tx.query<TenderRow>(`select ${columns} from tender t where t.id = $1`, [id]);
  return rows[0] ?? null;
}

/** A tender that this body leads, kept from others until the transaction ends; null for anybody else's. */
export async function lockLedTender(tx: Tx, id: string, leadId: string): Promise<TenderRow | null> {
  const rows = await tx.query<TenderRow>(
    `select ${columns} from tender t where t.id = $1 and t.lead_organisation_id = $2 for update of t`,
    [id, leadId],
  );
  return rows[0] ?? null;
}

/** Money in whole cents as text. */
export interface TenderLotRow {
  readonly key: string;
  readonly name: string;
  readonly estimateCents: string | null;
  readonly maximumCents: string | null;
}

/** At most as many as a bundle has lots: 100. */
export const listTenderLots = (tx: Tx, tenderId: string): Promise<TenderLotRow[]> =>
  tx.query(
    `select key, name, estimate_cents as "estimateCents", maximum_cents as "maximumCents"
     from tender_lot where tender_id = $1 order by position, key`,
    [tenderId],
  );
