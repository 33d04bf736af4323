import { movesBetween, type Commitment } from '@bundel/demand-domain';
import type { ActTx, Member, Tx } from '@bundel/platform';
import { moveTotals } from '../write-demand-lines/move-totals.js';
import { findDemandingBody, totalledLines } from '../write-demand-lines/totalled-lines.js';
import { lockDemand } from './call-for-line.js';

/** A line of the own body, locked, with what decisions about it look at. */
export interface LineToChange {
  readonly id: string;
  readonly campaignId: string;
  readonly state: 'submitted' | 'withdrawn';
  readonly commitment: Commitment;
  readonly revision: number;
  readonly submittedBy: string;
  readonly changedBy: string;
  readonly hash: string;
  readonly callIsOpen: boolean;
}

/** Locks the body's demand in the call and reads the line again; null when it is not the body's. */
export async function lineToChange(tx: Tx, member: Member, lineId: string): Promise<LineToChange | null> {
  const found = await tx.query<{ campaignId: string }>(
    `select campaign_id as "campaignId" from demand_line where id = $1 and organisation_id = $2`,
    [lineId, member.organisationId],
  );
  if (found[0] === undefined) return null;
  await lockDemand(tx, found[0].campaignId, member.organisationId);
  const rows = await tx.query<LineToChange>(
    `select l.id, l.campaign_id as "campaignId", l.state, l.commitment, l.revision, l.submitted_by as "submittedBy",
       l.changed_by as "changedBy", l.content_hash as hash,
       exists (select 1 from campaign c where c.id = l.campaign_id and c.state = 'open'
         and c.closes_at > clock_timestamp()) as "callIsOpen"
     from demand_line l where l.id = $1`,
    [lineId],
  );
  return rows[0] ?? null;
}

export interface LineChange {
  readonly state: 'submitted' | 'withdrawn';
  readonly commitment: Commitment;
  readonly act: 'withdrawn' | 'pledged' | 'pledgeEnded';
}

/** Changes how a line counts, not what it says: history grows and the totals move in the same transaction. */
export async function changeLine(
  tx: ActTx,
  member: Member,
  line: LineToChange,
  change: LineChange,
): Promise<void> {
  const body = await findDemandingBody(tx, member.organisationId);
  const before = (await totalledLines(tx, body, [line.id])).get(line.id) ?? null;
  const signs = change.act === 'pledged';
  await tx.query(
    `update demand_line set state = $2, commitment = $3, revision = revision + 1, changed_at = clock_timestamp(),
       changed_by = case when $4 then changed_by else $5::uuid end,
       withdrawn_at = case when $2 = 'withdrawn' then clock_timestamp() end
     where id = $1`,
    [line.id, change.state, change.commitment, signs, member.personId],
  );
  await tx.query(
    `insert into demand_line_revision (line_id, revision, campaign_id, organisation_id, act, content, done_by)
     values ($1, $2, $3, $4, $5, jsonb_build_object('commitment', $6::text), $7)`,
    [
      line.id,
      line.revision + 1,
      line.campaignId,
      member.organisationId,
      change.act,
      change.commitment,
      member.personId,
    ],
  );
  const after =
    before === null || change.state === 'withdrawn' ? null : { ...before, commitment: change.commitment };
  await moveTotals(tx, line.campaignId, movesBetween(before, after));
}

/** Ends the pledge in force, if there is one. */
export const endPledgeOf = (tx: Tx, lineId: string, reason: string): Promise<unknown> =>
  tx.query(
    `update pledge set ended_at = clock_timestamp(), end_reason = $2 where line_id = $1 and ended_at is null`,
    [lineId, reason],
  );
