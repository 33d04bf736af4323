import { readBundleForTender, changedMeanwhile, refusedBy } from '@bundel/bundling-api';
import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal, Tx } from '@bundel/platform';
import {
  decideTenderStep,
  TENDER_TRANSITIONS,
  tenderFindings,
  type BundleStanding,
  type TenderAct,
  type TenderGate,
  type TenderState,
  type TenderStepFacts,
} from '@bundel/tendering-domain';
import { canonicalTender, gatesOf, tenderHash } from './tender-content.js';
import { findTenderRow, listTenderLots, lockLedTender, type TenderRow } from './tender-rows.js';

export interface AddressedTender {
  readonly tenderId: string;
  readonly version: number;
}

/** Missing and forbidden have the same answer. */
const noTender: Refusal = { code: 'NOT_FOUND', message: 'This tender does not exist.', path: ['tenderId'] };

/** A tender of the own body in the version that was looked at, kept from others. */
export async function ownTender(
  tx: ActTx,
  member: Member,
  { tenderId, version }: AddressedTender,
): Promise<Result<TenderRow, Refusal>> {
  tx.about('tender', tenderId);
  const row = await lockLedTender(tx, tenderId, member.organisationId);
  if (row === null) return refused(noTender);
  return row.version === version ? ok(row) : refused(changedMeanwhile);
}

/** How the bundle of a tender stands against what the tender took over; asked by its lead. */
export async function bundleStanding(tx: Tx, member: Member, row: TenderRow): Promise<BundleStanding> {
  const bundle = await readBundleForTender(tx, member, row.bundleId);
  return {
    signed: bundle?.state === 'signed' || bundle?.state === 'frozen',
    same: bundle?.contentHash === row.bundleHash,
  };
}

/** The gates as they stand now. */
export async function gatesNow(tx: Tx, member: Member, row: TenderRow): Promise<readonly TenderGate[]> {
  return gatesOf(row, await listTenderLots(tx, row.id), await bundleStanding(tx, member, row));
}

type Known = Partial<Omit<TenderStepFacts, 'procedure' | 'authors' | 'actor' | 'gateFindings'>>;

/** What stands in the way of a step; what a step does not look at counts as nothing against it. */
export async function stepFacts(
  tx: Tx,
  member: Member,
  row: TenderRow,
  known: Known = {},
): Promise<TenderStepFacts> {
  return {
    procedure: row.procedure,
    gateFindings: tenderFindings(await gatesNow(tx, member, row)),
    authors: row.authors,
    actor: member.personId,
    extensionFindings: [],
    deadlinePassed: row.deadlinePassed,
    candidatesSelected: 0,
    openersPresent: false,
    decisionsMotivated: false,
    conclusionFindings: [],
    grounds: '',
    ...known,
  };
}

/** Takes a step of the state machine when nothing stands in its way, and writes it down. */
export async function takeStep(
  tx: ActTx,
  member: Member,
  row: TenderRow,
  act: TenderAct,
  known: Known = {},
): Promise<Result<TenderState, Refusal>> {
  const step = decideTenderStep(row.state, act, await stepFacts(tx, member, row, known));
  if (!step.ok) return refusedBy(step.errors);
  await tx.query(
    `update tender set state = $2, version = version + 1, updated_at = clock_timestamp() where id = $1`,
    [row.id, step.value],
  );
  await recordEvent(tx, member, row, act, step.value, known.grounds ?? '');
  return ok(step.value);
}

/** Writes what was changed: fingerprint, author and the way back to a draft. */
export async function settleChange(tx: ActTx, member: Member, before: TenderRow): Promise<string> {
  const row = (await findTenderRow(tx, before.id)) as TenderRow;
  const hash = tenderHash(canonicalTender(row, await listTenderLots(tx, row.id)));
  await tx.query(
    `update tender set content_hash = $2, state = 'draft', version = version + 1, updated_at = clock_timestamp(),
       authors = case when $3 = any(authors) then authors else authors || $3::uuid end,
       approved_by = null, approved_at = null where id = $1`,
    [row.id, hash, member.personId],
  );
  if (before.state !== 'draft')
    await recordEvent(tx, member, { ...before, contentHash: hash }, 'change', 'draft', '');
  return row.id;
}

export async function recordEvent(
  tx: Tx,
  member: Member,
  row: TenderRow,
  act: TenderAct | 'create',
  to: TenderState,
  note: string,
): Promise<void> {
  await tx.query(
    `insert into tender_event (tender_id, act, from_state, to_state, rule, content_hash, note, organisation_id, person_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.id,
      act,
      act === 'create' ? '' : row.state,
      to,
      TENDER_TRANSITIONS.find((one) => one.from === row.state && one.act === act)?.rule ?? 'LAW-1.9',
      row.contentHash,
      note,
      member.organisationId,
      member.personId,
    ],
  );
}
