import { unapprovedBodies, valueAdvice, type BundleGate } from '@bundel/bundling-domain';
import { findCall } from '@bundel/demand-api';
import { decimal, euroCents, formatDecimal } from '@bundel/kernel';
import { decideSmallLots, type Finding } from '@bundel/procurement-law';
import type { Member, MoneyType, Tx } from '@bundel/platform';
import { listApprovals } from './approvals.js';
import { findBundleRow, listLots, type BundleRow, type LotRow } from './bundle-rows.js';
import { clusterOf, gateFactsOf, gatesNow, readWhole, type WholeBundle } from './bundle-whole.js';
import type { Bundle, BundleGateType, BundleLotType, BundleValueAdvice, LawFinding } from './bundle.types.js';
import type { BundleContractType, BundleState, ObjectionAudience } from './bundle.enums.js';

/** Whole cents as euro. */
export const toEuro = (cents: bigint | string): MoneyType => ({
  amount: formatDecimal(decimal(BigInt(cents), 2)),
  currency: 'EUR',
});

/** A bundle as its reader may know it; null when there is none to see. */
export async function readBundle(tx: Tx, id: string, member: Member): Promise<Bundle | null> {
  const row = await findBundleRow(tx, id);
  if (row === null) return null;
  const whole = await readWhole(tx, row);
  const seen = await seenBeside(tx, row, member);
  const unapproved = unapprovedBodies(
    whole.content.participants,
    await listApprovals(tx, row.id),
    row.contentHash,
  );
  const isLead = row.leadOrganisationId === member.organisationId;
  const isParticipant = seen.participants > 0 && seen.isParticipant;
  return {
    ...fieldsOf(row),
    ...seen,
    isLead,
    isParticipant,
    participantCount: seen.participants,
    approvedCount: seen.approved,
    ownApproval: isParticipant && !unapproved.includes(member.organisationId),
    ownMaximum: seen.ownMaximum === null ? null : toEuro(seen.ownMaximum),
    campaignTitle: (await findCall(tx, row.campaignId))?.title ?? null,
    cluster: { ...clusterOf(row).limbs, ...clusterOf(row) },
    lots: (await listLots(tx, row.id)).map(toLot),
    lotCount: whole.content.lots.length,
    gates: isLead ? (await gatesNow(tx, whole)).map(toGate) : [],
    advice: isLead ? await adviceOf(tx, whole) : null,
  };
}

const fieldsOf = (row: BundleRow) => ({
  id: row.id,
  number: row.number,
  title: row.title,
  state: row.state as BundleState,
  leadOrganisationId: row.leadOrganisationId,
  maximum: toEuro(row.maximumCents),
  value: toEuro(row.valueCents),
  objectionUntil: row.objectionUntil,
  updatedAt: row.updatedAt,
  campaignId: row.campaignId,
  contractType: row.contractType as BundleContractType,
  margin: row.margin,
  noLotsMotivation: row.noLotsMotivation,
  objectionAudience: row.objectionAudience as ObjectionAudience,
  objectionRuns: row.state === 'inObjection' && !row.objectionPassed,
  version: row.version,
  contentHash: row.contentHash,
  frozenAt: row.frozenAt,
  withdrawalReason: row.withdrawalReason,
});

interface Seen {
  readonly leadOrganisationName: string;
  readonly participants: number;
  readonly approved: number;
  readonly isParticipant: boolean;
  readonly openObjections: number;
  readonly ownMaximum: string | null;
}

async function seenBeside(tx: Tx, row: BundleRow, member: Member): Promise<Seen> {
  const [seen] = await tx.query<Seen>(
    `select (select name from organisation where id = b.lead_organisation_id) as "leadOrganisationName",
       (select count(distinct f.organisation_id)::integer from
         (select organisation_id from bundle_figure where bundle_id = b.id
          union select b.lead_organisation_id) f) as participants,
       (select count(*)::integer from bundle_approval a where a.bundle_id = b.id and a.content_hash = b.content_hash) as approved,
       exists (select from bundle_participant p where p.bundle_id = b.id and p.organisation_id = $2) as "isParticipant",
       (select count(*)::integer from bundle_objection o where o.bundle_id = b.id and o.answer is null) as "openObjections",
       (select sum(maximum_cents)::text from bundle_figure_money m
        where m.bundle_id = b.id and m.organisation_id = $2) as "ownMaximum"
     from bundle b where b.id = $1`,
    [row.id, member.organisationId],
  );
  return seen as Seen;
}

const toLot = (lot: LotRow): BundleLotType => ({
  key: lot.key,
  name: lot.name,
  statedValue: lot.statedValueCents === null ? null : toEuro(lot.statedValueCents),
  value: toEuro(lot.valueCents),
  maximum: toEuro(lot.maximumCents),
  unpriced: lot.unpriced,
  lines: lot.lines,
});

export const toLawFinding = (one: Finding): LawFinding => ({
  code: one.code,
  rule: one.rule,
  article: one.article,
  remedy: one.remedy,
  path: one.path,
  params: Object.entries(one.params).map(([name, value]) => ({ name, value: String(value) })),
});

const toGate = ({ name, findings, notes }: BundleGate): BundleGateType => ({
  name,
  findings: findings.map(toLawFinding),
  notes: notes.map(toLawFinding),
});

async function adviceOf(tx: Tx, whole: WholeBundle): Promise<BundleValueAdvice | null> {
  const decision = valueAdvice(await gateFactsOf(tx, whole));
  if (!decision.ok) return null;
  const { value, threshold, above } = decision.value.value;
  return {
    value: toEuro(value.minor),
    threshold: toEuro(threshold.minor),
    above,
    exemptLots: above ? await exemptLots(tx, whole) : [],
    rules: [...decision.value.rules, 'LAW-2.18'],
  };
}

/** Lots that are small enough, smallest first, as long as they stay within a fifth together. @source LAW-2.18 */
async function exemptLots(tx: Tx, { row }: WholeBundle): Promise<readonly number[]> {
  const values = (await listLots(tx, row.id)).map(({ maximumCents }) => euroCents(BigInt(maximumCents)));
  const order = values
    .map((value, place) => ({ value: value.minor, place }))
    .filter(({ value }) => value > 0n)
    .sort((left, right) =>
      left.value < right.value ? -1 : left.value > right.value ? 1 : left.place - right.place,
    );
  const chosen: number[] = [];
  for (const { place } of order)
    if (decideSmallLots(row.contractType, values, [...chosen, place]).ok) chosen.push(place);
    else break;
  return chosen;
}
