import { toEuro, toLawFinding } from '@bundel/bundling-api';
import { isMember, type Actor, type MoneyType, type Tx } from '@bundel/platform';
import { actsIn, timelineOf, type TenderGate } from '@bundel/tendering-domain';
import { gatesNow } from './change-tender.js';
import { planOf } from './tender-content.js';
import { findTenderRow, listTenderLots, type TenderLotRow } from './tender-rows.js';
import type { TenderAwardBasis, TenderProcedure, TenderState } from './tender.enums.js';
import type { Tender, TenderGateType, TenderLotType } from './tender.types.js';

/** A tender as its reader may know it; null when there is none to see. */
export async function readTender(tx: Tx, id: string, actor: Actor | null): Promise<Tender | null> {
  const row = await findTenderRow(tx, id);
  if (row === null) return null;
  const lots = await listTenderLots(tx, id);
  const lead = isMember(actor) && actor.organisationId === row.leadOrganisationId ? actor : null;
  const {
    today: _today,
    bundleHash: _hash,
    deadlinePassed: _passed,
    authors,
    sentOn: _sent,
    ...fields
  } = row;
  return {
    ...fields,
    state: row.state as TenderState,
    procedure: row.procedure as TenderProcedure,
    awardBasis: row.awardBasis as TenderAwardBasis,
    bundleId: lead === null ? null : row.bundleId,
    isLead: lead !== null,
    isAuthor: lead !== null && authors.includes(lead.personId),
    acts: lead === null ? [] : actsIn(row.state, row.procedure),
    timeline: timelineOf(planOf(row)),
    lots: lots.map(toLot),
    lotCount: lots.length,
    maximum: sumOf(lots),
    gates: lead === null || row.publishedAt !== null ? [] : (await gatesNow(tx, lead, row)).map(toGate),
  };
}

const toLot = ({ key, name, estimateCents, maximumCents }: TenderLotRow): TenderLotType => ({
  key,
  name,
  estimate: estimateCents === null ? null : toEuro(estimateCents),
  maximum: maximumCents === null ? null : toEuro(maximumCents),
});

const sumOf = (lots: readonly TenderLotRow[]): MoneyType | null =>
  lots.some(({ maximumCents }) => maximumCents === null)
    ? null
    : toEuro(lots.reduce((sum, { maximumCents }) => sum + BigInt(maximumCents ?? 0), 0n));

const toGate = ({ name, findings, notes }: TenderGate): TenderGateType => ({
  name,
  findings: findings.map(toLawFinding),
  notes: notes.map(toLawFinding),
});
