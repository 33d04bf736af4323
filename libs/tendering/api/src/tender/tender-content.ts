import { createHash } from 'node:crypto';
import { parseDecimal, euroCents } from '@bundel/kernel';
import {
  tenderGatesOf,
  type BundleStanding,
  type TenderContent,
  type TenderGate,
  type TenderPlan,
} from '@bundel/tendering-domain';
import type { TenderLotRow, TenderRow } from './tender-rows.js';

/** The days of a tender; one that was not sent yet counts from the day on which it would be. */
export const planOf = (row: TenderRow): TenderPlan => ({
  procedure: row.procedure,
  sent: row.sentOn ?? row.today,
  requestsClose: row.requestsCloseOn,
  invitation: row.invitationOn,
  tendersClose: row.tendersCloseOn,
  award: row.awardOn,
  choices: {
    electronic: row.electronic,
    priorInformation: row.priorInformation,
    urgent: row.urgent,
    documentsOnline: row.documentsOnline,
  },
});

const cents = (text: string | null) => (text === null ? null : euroCents(BigInt(text)));

const weightOf = (text: string) => {
  const weight = parseDecimal(text);
  return weight.ok ? weight.value : null;
};

/** What the gates of the law look at. */
export const contentOf = (
  row: TenderRow,
  lots: readonly TenderLotRow[],
  bundle: BundleStanding,
): TenderContent => ({
  bundle,
  titleNl: row.titleNl,
  titleEn: row.titleEn,
  cpvCode: row.cpvCode,
  lots: lots.map(({ key, name, estimateCents, maximumCents }) => ({
    key,
    name,
    estimate: cents(estimateCents),
    maximum: cents(maximumCents),
  })),
  noLotsMotivation: row.noLotsMotivation,
  durationMonths: row.durationMonths,
  durationMotivation: row.durationMotivation,
  plan: planOf(row),
  awardBasis: row.awardBasis,
  awardMotivation: row.awardMotivation,
  criteria: row.criteria.map(({ id, weight, linkedToSubject }) => ({
    id,
    weight: weightOf(weight),
    linkedToSubject,
  })),
  floors: row.floors,
  objectiveWeights: row.objectiveWeights,
});

export const gatesOf = (
  row: TenderRow,
  lots: readonly TenderLotRow[],
  bundle: BundleStanding,
): readonly TenderGate[] => tenderGatesOf(contentOf(row, lots, bundle));

/** Everything that is published, in one fixed order: the same tender gives the same text. */
export const canonicalTender = (row: TenderRow, lots: readonly TenderLotRow[]): string =>
  JSON.stringify({
    bundle: [row.bundleId, row.bundleHash],
    procedure: row.procedure,
    title: [row.titleNl, row.titleEn],
    summary: [row.summaryNl, row.summaryEn],
    cpv: row.cpvCode,
    region: row.region,
    duration: [row.durationMonths, row.durationMotivation],
    noLots: row.noLotsMotivation,
    days: [row.requestsCloseOn, row.invitationOn, row.tendersCloseOn, row.awardOn],
    choices: [row.electronic, row.priorInformation, row.urgent, row.documentsOnline],
    award: [row.awardBasis, row.awardMotivation],
    criteria: row.criteria.map((one) => [one.id, one.nameNl, one.nameEn, one.weight, one.linkedToSubject]),
    floors: row.floors,
    objectiveWeights: row.objectiveWeights,
    lots: lots.map((lot) => [lot.key, lot.name, lot.estimateCents, lot.maximumCents]),
  });

/** SHA-256 of all that is published, in hexadecimal. */
export const tenderHash = (canonical: string): string => createHash('sha256').update(canonical).digest('hex');
