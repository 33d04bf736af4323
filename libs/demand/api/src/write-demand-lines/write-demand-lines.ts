import { movesBetweenMany, type CheckedDemandLine, type Commitment } from '@bundel/demand-domain';
import type { Tx } from '@bundel/platform';
import { lockDemand } from '../lines/call-for-line.js';
import { hashOfText, lineDocument } from '../lines/line-document.js';
import { moveTotals } from './move-totals.js';
import { insertLines, replaceLines, type LineToStore } from './store-lines.js';
import { totalledLine, totalledLines, type DemandingBody } from './totalled-lines.js';

/** Lines to write for one body in one call. Lines with the same item and label may stand in it once. */
export interface DemandWriting {
  readonly campaignId: string;
  readonly body: DemandingBody;
  readonly lines: readonly CheckedDemandLine[];
  /** Person who submits. */
  readonly doneBy: string;
  readonly importId: string | null;
}

/** What became of the lines. */
export interface WrittenDemand {
  readonly created: number;
  readonly revised: number;
  /** Lines that said the same already: nothing was written for them. */
  readonly kept: number;
  /** Pledges that ended because their line changed. */
  readonly endedPledges: number;
}

interface Stored {
  readonly id: string;
  readonly itemId: string;
  readonly label: string;
  readonly state: 'submitted' | 'withdrawn';
  readonly commitment: Commitment;
  readonly revision: number;
  readonly hash: string;
}

/**
 * Creates, revises or keeps lines by their key (call, body, item, label), a set at a time, and moves the totals with one
 * call. A pledge whose line changes ends; an equal line stays pledged. Call it with checked lines of a call that is
 * open; very large sets go in portions of some ten thousand within one transaction.
 */
export async function writeDemandLines(tx: Tx, writing: DemandWriting): Promise<WrittenDemand> {
  const { campaignId, body, lines } = writing;
  if (lines.length === 0) return { created: 0, revised: 0, kept: 0, endedPledges: 0 };
  await lockDemand(tx, campaignId, body.id);
  const stored = await findStored(tx, writing);
  const { created, revised, kept } = await sortOut(tx, writing, stored);
  const revisedIds = revised.map(({ id }) => id);
  const before = await totalledLines(tx, body, revisedIds);
  const endedPledges = await endPledges(tx, revisedIds);
  const whose = {
    campaignId,
    organisationId: body.id,
    doneBy: writing.doneBy,
    importId: writing.importId,
  };
  await insertLines(tx, whose, created);
  await replaceLines(tx, whose, revised);
  const changes = [...created, ...revised].map(({ id, line }) => ({
    before: before.get(id) ?? null,
    after: totalledLine(campaignId, body, line),
  }));
  await moveTotals(tx, campaignId, movesBetweenMany(changes));
  return { created: created.length, revised: revised.length, kept, endedPledges };
}

const keyOf = (itemId: string, label: string): string => `${itemId}\n${label}`;

async function findStored(tx: Tx, { campaignId, body, lines }: DemandWriting): Promise<Map<string, Stored>> {
  const rows = await tx.query<Stored>(
    `select l.id, l.item_id as "itemId", l.label, l.state, l.commitment, l.revision, l.content_hash as hash
     from demand_line l join unnest($3::uuid[], $4::text[]) as k(item, label) on l.item_id = k.item and l.label = k.label
     where l.campaign_id = $1 and l.organisation_id = $2`,
    [campaignId, body.id, lines.map(({ itemId }) => itemId), lines.map(({ label }) => label)],
  );
  return new Map(rows.map((row) => [keyOf(row.itemId, row.label), row]));
}

const saysTheSame = (stored: Stored, line: CheckedDemandLine, hash: string): boolean =>
  stored.state === 'submitted' &&
  stored.hash === hash &&
  (stored.commitment === line.commitment ||
    (stored.commitment === 'pledge' && line.commitment === 'estimate'));

interface Sorted {
  readonly created: readonly LineToStore[];
  readonly revised: readonly LineToStore[];
  readonly kept: number;
}

/** Which lines are new, which changed and which say what is there. */
async function sortOut(tx: Tx, writing: DemandWriting, stored: ReadonlyMap<string, Stored>): Promise<Sorted> {
  const fresh = writing.lines.length - stored.size;
  const ids = await tx.query<{ id: string }>(`select uuidv7() as id from generate_series(1, $1::integer)`, [
    fresh,
  ]);
  const [created, revised]: [LineToStore[], LineToStore[]] = [[], []];
  let kept = 0;
  for (const line of writing.lines) {
    const document = lineDocument(line);
    const hash = hashOfText(JSON.stringify(document));
    const known = stored.get(keyOf(line.itemId, line.label));
    if (known === undefined) {
      const id = ids[created.length]?.id;
      if (id === undefined) throw new Error('A line stands twice in one writing.');
      created.push({ id, revision: 1, act: 'submitted', line, document, hash });
    } else if (saysTheSame(known, line, hash)) kept += 1;
    else {
      const act = known.state === 'withdrawn' ? 'submitted' : 'revised';
      revised.push({ id: known.id, revision: known.revision + 1, act, line, document, hash });
    }
  }
  return { created, revised, kept };
}

/** What was signed is no longer what the line says. */
async function endPledges(tx: Tx, lineIds: readonly string[]): Promise<number> {
  if (lineIds.length === 0) return 0;
  const rows = await tx.query<{ ended: number }>(
    `with ended as (update pledge set ended_at = clock_timestamp(), end_reason = 'line.revised'
       where line_id = any($1) and ended_at is null returning 1)
     select count(*)::integer as ended from ended`,
    [lineIds],
  );
  return rows[0]?.ended ?? 0;
}
