import { stateNow } from './campaign-rows.js';
import type { CampaignSummary } from './campaign.types.js';

export interface SummaryRow extends Omit<CampaignSummary, 'counts'> {
  readonly total: number;
  readonly invited: number;
  readonly answering: number;
  readonly answered: number;
  readonly declined: number;
}

/** To be used with {@link summaryTables}; the campaign is `c` there. */
export const summaryColumns = `c.id, c.number, c.title, c.cpv_code as "cpvCode", cpv.label_nl as "cpvLabelNl",
  cpv.label_en as "cpvLabelEn", ${stateNow('c')} as state, c.closes_at as "closesAt",
  c.lead_organisation_id as "leadOrganisationId", lead.name as "leadOrganisationName",
  (select count(*)::integer from campaign_item i where i.campaign_id = c.id) as "itemCount",
  c.updated_at as "updatedAt", c.opened_at as "openedAt", counts.*`;

export const summaryTables = `campaign c
  join organisation lead on lead.id = c.lead_organisation_id
  left join cpv_code cpv on cpv.code = c.cpv_code
  cross join lateral (
    select count(*)::integer as total,
           count(*) filter (where p.state = 'invited')::integer as invited,
           count(*) filter (where p.state = 'answering')::integer as answering,
           count(*) filter (where p.state = 'answered')::integer as answered,
           count(*) filter (where p.state = 'declined')::integer as declined
    from campaign_participant p where p.campaign_id = c.id) counts`;

/** Who takes part is for the lead body; another body sees no counts, not even of what row security leaves it. */
export function toSummary(row: SummaryRow, organisationId: string): CampaignSummary {
  const { total, invited, answering, answered, declined } = row;
  const counts =
    row.leadOrganisationId === organisationId ? { total, invited, answering, answered, declined } : null;
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    cpvCode: row.cpvCode,
    cpvLabelNl: row.cpvLabelNl,
    cpvLabelEn: row.cpvLabelEn,
    state: row.state,
    closesAt: row.closesAt,
    leadOrganisationId: row.leadOrganisationId,
    leadOrganisationName: row.leadOrganisationName,
    itemCount: row.itemCount,
    counts,
    updatedAt: row.updatedAt,
    openedAt: row.openedAt,
  };
}
