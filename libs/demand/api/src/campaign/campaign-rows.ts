import type { CampaignContent, ItemContent, QuestionContent } from '@bundel/demand-domain';
import type { Tx } from '@bundel/platform';
import type { CampaignState, LeadView, PeriodLength } from './campaign.enums.js';

/** State of a campaign by the clock of the database; the closing job only writes down what this already says. */
export const stateNow = (campaign: string): string =>
  `case when ${campaign}.state = 'open' and ${campaign}.closes_at <= clock_timestamp() then 'closed' else ${campaign}.state end`;

export interface CampaignRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly description: string;
  readonly cpvCode: string;
  readonly state: CampaignState;
  readonly closesAt: Date | null;
  readonly periodLength: PeriodLength;
  readonly firstPeriod: string;
  readonly periodCount: number;
  readonly leadSees: LeadView;
  readonly leadSeesPrices: boolean;
  readonly leadOrganisationId: string;
  readonly version: number;
}

const columns = `c.id, c.number, c.title, c.description, c.cpv_code as "cpvCode", ${stateNow('c')} as state,
  c.closes_at as "closesAt", c.period_length as "periodLength", c.first_period as "firstPeriod",
  c.period_count as "periodCount", c.lead_sees as "leadSees", c.lead_sees_prices as "leadSeesPrices",
  c.lead_organisation_id as "leadOrganisationId", c.version`;

/** A campaign as far as row security shows it. */
export async function findCampaignRow(tx: Tx, id: string): Promise<CampaignRow | null> {
  const rows = await tx.query<CampaignRow>(`select ${columns} from campaign c where c.id = $1`, [id]);
  return rows[0] ?? null;
}

/** A campaign that this body leads, kept from others until the transaction ends; null for anybody else's. */
export async function lockLedCampaign(tx: Tx, id: string, leadId: string): Promise<CampaignRow | null> {
  const rows = await tx.query<CampaignRow>(
    `select ${columns} from campaign c where c.id = $1 and c.lead_organisation_id = $2 for update`,
    [id, leadId],
  );
  return rows[0] ?? null;
}

export const listItems = (tx: Tx, campaignId: string): Promise<(ItemContent & { id: string })[]> =>
  tx.query(
    `select id, code, name, description, lot, unit, cpv_code as "cpvCode"
     from campaign_item where campaign_id = $1 order by position, id`,
    [campaignId],
  );

export const listQuestions = (tx: Tx, campaignId: string): Promise<(QuestionContent & { id: string })[]> =>
  tx.query(
    `select id, code, question, hint, kind, options, required
     from campaign_question where campaign_id = $1 order by position, id`,
    [campaignId],
  );

/** What the coordinator wrote, as the rules look at it. */
export async function readContent(tx: Tx, row: CampaignRow): Promise<CampaignContent> {
  return {
    title: row.title,
    description: row.description,
    cpvCode: row.cpvCode,
    closesAt: row.closesAt?.toISOString() ?? null,
    periodLength: row.periodLength,
    firstPeriod: row.firstPeriod,
    periodCount: row.periodCount,
    leadSees: row.leadSees,
    leadSeesPrices: row.leadSeesPrices,
    items: await listItems(tx, row.id),
    questions: await listQuestions(tx, row.id),
  };
}
