import { ok, refused, unlessRefused, type Result } from '@bundel/kernel';
import {
  checkDemandLine,
  refusalsUnder,
  repeatedLines,
  type CheckedDemandLine,
  type DemandLineEntry,
  type DemandLineFacts,
} from '@bundel/demand-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { findSavedDraft, toEntry } from '../demand-draft/read-demand-draft.js';
import { changedMeanwhile, notFound } from '../errors/error-union.js';
import { closedCall, findAnsweredCall, lineFacts, lockDemand } from '../lines/call-for-line.js';
import { hashOfText, lineDocument } from '../lines/line-document.js';
import { findDemandingBody } from '../write-demand-lines/totalled-lines.js';
import { writeDemandLines, type WrittenDemand } from '../write-demand-lines/write-demand-lines.js';
import type { DemandReceipt } from './demand-receipt.type.js';
import { findDemandReceipt } from './read-demand-receipt.js';
import type { SubmitDemandInput } from './submit-demand.types.js';

/** Refusals that one answer carries; a form with more has the same thing wrong everywhere. */
export const MAX_SHOWN_REFUSALS = 200;

const nothing: Refusal = {
  code: 'demand.empty',
  message: 'No line has a quantity.',
  path: ['lines'],
  remedy: 'Fill in at least one line, or decline the invitation.',
};

/** A line of the form that was left as it was offered: nothing is asked of this item. */
const isLeftOpen = (entry: DemandLineEntry): boolean =>
  entry.quantities.every((one) => `${one.minimum}${one.expected}${one.maximum}`.trim() === '') &&
  [entry.label, entry.unitPriceCeiling, entry.budget, entry.remarks].every((text) => text.trim() === '');

/** Checks all lines of a draft; paths begin with `lines` and the place of the line. */
export function checkDraft(
  facts: DemandLineFacts,
  entries: readonly DemandLineEntry[],
): Result<readonly CheckedDemandLine[], Refusal> {
  const refusals: Refusal[] = [];
  const checked: CheckedDemandLine[] = [];
  const repeats = repeatedLines(
    entries.map((entry, index) => (isLeftOpen(entry) ? { itemCode: '', label: String(index) } : entry)),
  );
  entries.forEach((entry, index) => {
    if (isLeftOpen(entry)) return;
    const place = ['lines', String(index)];
    const line = checkDemandLine(facts, entry);
    if (line.ok) checked.push(line.value);
    else refusals.push(...refusalsUnder(place, line.errors));
    const repeat = repeats.get(index);
    if (repeat !== undefined) refusals.push(...refusalsUnder(place, [repeat]));
  });
  if (refusals.length === 0 && checked.length === 0) return refused(nothing);
  return unlessRefused(refusals.slice(0, MAX_SHOWN_REFUSALS), () => checked);
}

/** Submits the saved draft as a whole; the draft is used up, its lines are what the body says now. */
export async function submitDemand(
  tx: ActTx,
  member: Member,
  input: SubmitDemandInput,
): Promise<Result<DemandReceipt, Refusal>> {
  tx.about('campaign', input.campaignId);
  const call = await findAnsweredCall(tx, input.campaignId, member.organisationId);
  if (call === null) return refused(notFound('call', ['campaignId']));
  await lockDemand(tx, call.id, member.organisationId);
  const draft = await findSavedDraft(tx, call.id, member.organisationId);
  if (draft === null || draft.version !== input.version)
    return refused({ ...changedMeanwhile, path: ['version'] });
  const facts = await lineFacts(tx, call, member.organisationId, draft.content.notation);
  const lines = checkDraft(facts, draft.content.lines.map(toEntry));
  if (!call.isOpen) return refused(closedCall, ...(lines.ok ? [] : lines.errors));
  if (!lines.ok) return lines;
  const written = await writeDemandLines(tx, {
    campaignId: call.id,
    body: await findDemandingBody(tx, member.organisationId),
    lines: lines.value,
    doneBy: member.personId,
    importId: null,
  });
  await tx.query(`delete from demand_draft where campaign_id = $1 and organisation_id = $2`, [
    call.id,
    member.organisationId,
  ]);
  const id = await giveReceipt(tx, member, call.id, lines.value, written);
  tx.about('campaign', call.id, { ...written });
  return ok((await findDemandReceipt(tx, id)) as DemandReceipt);
}

/** Writes the receipt and says that the body has answered. */
async function giveReceipt(
  tx: ActTx,
  member: Member,
  campaignId: string,
  lines: readonly CheckedDemandLine[],
  written: WrittenDemand,
): Promise<string> {
  await tx.query(
    `update campaign_participant set state = 'answered', answered_at = clock_timestamp(), decline_reason = null
     where campaign_id = $1 and organisation_id = $2`,
    [campaignId, member.organisationId],
  );
  const content = JSON.stringify(lines.map((line) => [lineDocument(line), line.commitment]));
  const rows = await tx.query<{ id: string }>(
    `insert into demand_receipt (campaign_id, organisation_id, created, revised, kept, content_hash, submitted_by)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [
      campaignId,
      member.organisationId,
      written.created,
      written.revised,
      written.kept,
      hashOfText(content),
      member.personId,
    ],
  );
  return (rows[0] as { id: string }).id;
}
