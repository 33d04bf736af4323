import { decodeCursor, pageSize, toPage, type Page, type Tx } from '@bundel/platform';
import { stateNow } from '../campaign/campaign-rows.js';
import { summaryColumns, summaryTables, toSummary, type SummaryRow } from '../campaign/campaign-summary.js';
import type { CampaignParticipation } from '../campaign/campaign.types.js';
import type { CampaignInvitation, MyInvitationsArgs } from './my-invitations.types.js';

type Row = SummaryRow & { readonly own: Omit<CampaignParticipation, 'invitedAt'> } & {
  readonly ownInvitedAt: Date | null;
  readonly ownAnsweredAt: Date | null;
  readonly ownRemindedAt: Date | null;
};

/** Campaigns that a body is invited to, newest first. */
export async function listMyInvitations(
  tx: Tx,
  organisationId: string,
  args: MyInvitationsArgs,
): Promise<Page<CampaignInvitation>> {
  const size = pageSize(args);
  const after = args.after ? decodeCursor(args.after, ['uuid'])[0] : null;
  const join = `join campaign_participant me on me.campaign_id = c.id and me.organisation_id = $1
    and me.invited_at is not null`;
  const which = `c.state <> 'draft' and ($2::text[] is null or ${stateNow('c')} = any($2))
    and ($3::text[] is null or me.state = any($3))`;
  const values = [organisationId, args.filter?.campaignStates ?? null, args.filter?.states ?? null];
  const rows = await tx.query<Row>(
    `select ${summaryColumns}, me.invited_at as "ownInvitedAt", me.answered_at as "ownAnsweredAt",
       me.reminded_at as "ownRemindedAt",
       jsonb_build_object('part', me.part, 'state', me.state, 'declineReason', me.decline_reason) as own
     from ${summaryTables} ${join}
     where ${which} and ($4::uuid is null or c.id < $4) order by c.id desc limit $5`,
    [...values, after, size + 1],
  );
  const counted = await tx.query<{ total: number }>(
    `select count(*)::integer as total from campaign c ${join} where ${which}`,
    values,
  );
  const page = toPage(rows, size, counted[0]?.total ?? 0, (row) => [row.id]);
  return { ...page, nodes: page.nodes.map((row) => toInvitation(row, organisationId)) };
}

const toInvitation = (row: Row, organisationId: string): CampaignInvitation => ({
  ...row.own,
  invitedAt: row.ownInvitedAt,
  answeredAt: row.ownAnsweredAt,
  remindedAt: row.ownRemindedAt,
  campaign: toSummary(row, organisationId),
});
