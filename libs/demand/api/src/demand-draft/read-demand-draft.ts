import { emptyEntry, type DemandLineEntry } from '@bundel/demand-domain';
import type { Member, Tx } from '@bundel/platform';
import type { DemandLine } from '../demand-line/demand-line.types.js';
import { readDemandLines } from '../demand-line/read-demand-lines.js';
import { findAnsweredCall, type AnsweredCall } from '../lines/call-for-line.js';
import { NumberNotation } from '../lines/line.enums.js';
import { DraftOrigin, type DemandDraft, type DraftLine } from './demand-draft.types.js';

/** Most lines that a draft holds; more go by import. */
export const MAX_DRAFT_LINES = 300;

interface Saved {
  readonly content: { readonly notation: NumberNotation; readonly lines: DraftLine[] };
  readonly version: number;
  readonly savedBy: string | null;
  readonly savedAt: Date;
}

/** The saved draft of the own body, locked when it is about to change. */
export async function findSavedDraft(
  tx: Tx,
  campaignId: string,
  organisationId: string,
): Promise<Saved | null> {
  const rows = await tx.query<Saved>(
    `select content, version, saved_at as "savedAt", (select name from person where id = saved_by) as "savedBy"
     from demand_draft where campaign_id = $1 and organisation_id = $2`,
    [campaignId, organisationId],
  );
  return rows[0] ?? null;
}

const toDraftLine = (entry: DemandLineEntry): DraftLine => ({
  ...entry,
  quantities: entry.quantities.map((one) => ({ ...one })),
  floor: [...entry.floor],
  openStandards: [...entry.openStandards],
  answers: Object.entries(entry.answers).map(([code, answer]) => ({ code, answer })),
});

/** A draft line as the check reads it. */
export const toEntry = (line: DraftLine): DemandLineEntry => ({
  ...line,
  answers: Object.fromEntries(line.answers.map(({ code, answer }) => [code, answer])),
});

const draftOf = (line: DemandLine): DraftLine => ({
  itemCode: line.itemCode,
  label: line.label,
  unit: line.unit,
  commitment: line.commitment === 'interest' ? 'interest' : 'estimate',
  quantities: line.quantities.map((one) => ({
    period: one.period,
    minimum: one.enteredMinimum,
    expected: one.enteredExpected,
    maximum: one.enteredMaximum,
  })),
  floor: line.floor.map(String),
  dataSensitivity: line.dataSensitivity,
  storageRegion: line.storageRegion,
  keyCustody: line.keyCustody,
  openStandards: line.openStandards,
  complyOrExplain: line.complyOrExplain ?? '',
  currentContractId: line.currentContractId ?? '',
  earliestStart: line.earliestStart ?? '',
  latestStart: line.latestStart ?? '',
  unitPriceCeiling: line.unitPriceCeiling?.amount ?? '',
  budget: line.budget?.amount ?? '',
  answers: line.answers,
  remarks: line.remarks,
});

/**
 * The own body's latest lines in another call for items with the same codes and units. Quantities go to the periods of
 * this grid in order, because last time's years have passed; dates and the contract are left open.
 */
async function earlierLines(
  tx: Tx,
  call: AnsweredCall,
  organisationId: string,
): Promise<{ readonly title: string; readonly lines: DraftLine[] } | null> {
  const latest = await tx.query<{ id: string; title: string }>(
    `select c.id, c.number || ' ' || c.title as title from demand_line l
     join campaign c on c.id = l.campaign_id join campaign_item i on i.id = l.item_id
     where l.organisation_id = $1 and l.campaign_id <> $2 and l.state = 'submitted' and i.code = any($3)
     order by l.submitted_at desc limit 1`,
    [organisationId, call.id, call.items.map(({ code }) => code)],
  );
  if (latest[0] === undefined) return null;
  const lines = await readDemandLines(
    tx,
    `l.campaign_id = $1 and l.organisation_id = $2 and l.state = 'submitted' and i.code = any($3)
     order by i.position, l.label limit $4`,
    [latest[0].id, organisationId, call.items.map(({ code }) => code), MAX_DRAFT_LINES],
  );
  const questions = new Set(call.questions.map(({ code }) => code));
  return {
    title: latest[0].title,
    lines: lines.map((line) => ({
      ...draftOf(line),
      quantities: draftOf(line)
        .quantities.slice(0, call.periods.length)
        .map((quantity, place) => ({
          ...quantity,
          period: call.periods[place] as string,
        })),
      answers: line.answers.filter(({ code }) => questions.has(code)),
      currentContractId: '',
      earliestStart: '',
      latestStart: '',
    })),
  };
}

const unsaved = (campaignId: string, origin: DraftOrigin, lines: DraftLine[]): DemandDraft => ({
  campaignId,
  version: 0,
  origin,
  earlierCampaign: null,
  notation: NumberNotation.canonical,
  lines,
  savedBy: null,
  savedAt: null,
});

/** Open lines for the items that a list of lines does not have. */
const withOpenItems = (call: AnsweredCall, lines: readonly DraftLine[]): DraftLine[] => [
  ...lines,
  ...call.items
    .filter(({ code }) => !lines.some(({ itemCode }) => itemCode === code))
    .slice(0, MAX_DRAFT_LINES)
    .map(({ code }) => toDraftLine(emptyEntry(code))),
];

/** What the form starts from: the saved draft, else what was submitted, else last time's lines, else open lines. */
export async function readDemandDraft(
  tx: Tx,
  member: Member,
  campaignId: string,
): Promise<DemandDraft | null> {
  const call = await findAnsweredCall(tx, campaignId, member.organisationId);
  if (call === null) return null;
  const saved = await findSavedDraft(tx, campaignId, member.organisationId);
  if (saved !== null) {
    const { content, ...facts } = saved;
    return { campaignId, origin: DraftOrigin.saved, earlierCampaign: null, ...content, ...facts };
  }
  const own = await readDemandLines(
    tx,
    `l.campaign_id = $1 and l.organisation_id = $2 and l.state = 'submitted' order by i.position, l.label limit $3`,
    [campaignId, member.organisationId, MAX_DRAFT_LINES],
  );
  if (own.length > 0)
    return unsaved(campaignId, DraftOrigin.submitted, withOpenItems(call, own.map(draftOf)));
  const earlier = await earlierLines(tx, call, member.organisationId);
  if (earlier === null) return unsaved(campaignId, DraftOrigin.empty, withOpenItems(call, []));
  return {
    ...unsaved(campaignId, DraftOrigin.earlier, withOpenItems(call, earlier.lines)),
    earlierCampaign: earlier.title,
  };
}
