import { periodsOf } from '@bundel/demand-domain';
import type { Tx } from '@bundel/platform';
import { CampaignState } from './campaign.enums.js';
import { findCampaignRow, readContent } from './campaign-rows.js';
import { summaryColumns, summaryTables, toSummary, type SummaryRow } from './campaign-summary.js';
import type { Campaign, CampaignParticipation } from './campaign.types.js';
import { whatIsMissing } from './opening-facts.js';

interface Extra extends SummaryRow {
  readonly copiedFrom: string | null;
  readonly closedAt: Date | null;
  readonly frozenAt: Date | null;
}

/** A campaign with everything the asking body may see of it; null when there is none or it is not theirs to see. */
export async function readCampaign(tx: Tx, id: string, organisationId: string): Promise<Campaign | null> {
  const row = await findCampaignRow(tx, id);
  if (row === null) return null;
  const content = await readContent(tx, row);
  const extras = await tx.query<Extra>(
    `select ${summaryColumns}, c.copied_from as "copiedFrom", c.closed_at as "closedAt", c.frozen_at as "frozenAt"
     from ${summaryTables} where c.id = $1`,
    [id],
  );
  const extra = extras[0] as Extra;
  const isLead = row.leadOrganisationId === organisationId;
  const drafted = isLead && row.state === CampaignState.draft;
  return {
    ...toSummary(extra, organisationId),
    description: row.description,
    periodLength: row.periodLength,
    firstPeriod: row.firstPeriod,
    periodCount: row.periodCount,
    periods: [...periodsOf(row)],
    leadSees: row.leadSees,
    leadSeesPrices: row.leadSeesPrices,
    copiedFrom: isLead ? extra.copiedFrom : null,
    version: row.version,
    closedAt: extra.closedAt,
    frozenAt: extra.frozenAt,
    items: content.items as Campaign['items'],
    questions: content.questions as unknown as Campaign['questions'],
    missing: drafted
      ? (await whatIsMissing(tx, id, content)).map((one) => ({ ...one, path: [...one.path] }))
      : [],
    participation: await findParticipation(tx, id, organisationId),
  };
}

async function findParticipation(
  tx: Tx,
  campaignId: string,
  organisationId: string,
): Promise<CampaignParticipation | null> {
  const rows = await tx.query<CampaignParticipation>(
    `select part, state, invited_at as "invitedAt", answered_at as "answeredAt", decline_reason as "declineReason",
            reminded_at as "remindedAt"
     from campaign_participant where campaign_id = $1 and organisation_id = $2`,
    [campaignId, organisationId],
  );
  return rows[0] ?? null;
}
