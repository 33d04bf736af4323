import type { Tx } from '@bundel/platform';
import type { DemoBody } from './demo-bodies.js';
import type { DemoCampaign } from './demo-campaigns.data.js';

/** How a body stands in a call of the demo. */
export interface DemoParticipant {
  readonly body: DemoBody;
  readonly state: 'invited' | 'answering' | 'answered' | 'declined';
}

export interface DemoCall {
  readonly id: string;
  readonly items: ReadonlyMap<string, { readonly id: string; readonly unit: string }>;
}

/** The call, its items and its questions; the database gives the ids and numbers. */
export async function insertDemoCampaign(
  tx: Tx,
  campaign: DemoCampaign,
  lead: string,
  by: string,
): Promise<DemoCall> {
  const open = campaign.state !== 'draft';
  const [row] = await tx.query<{ id: string }>(
    `insert into campaign (lead_organisation_id, title, description, cpv_code, state, closes_at, period_length,
       first_period, period_count, lead_sees, lead_sees_prices, created_by, opened_at, closed_at, frozen_at)
     values ($1, $2, $3, $4, $5::text, clock_timestamp() + $6 * interval '1 day', $7, $8, $9, $10, $11, $12,
       case when $13 then clock_timestamp() - interval '90 days' end,
       case when $5::text in ('closed', 'frozen') then clock_timestamp() + $6 * interval '1 day' end,
       case when $5::text = 'frozen' then clock_timestamp() - interval '3 days' end) returning id`,
    [
      lead,
      campaign.title,
      campaign.description,
      campaign.cpv,
      campaign.state,
      campaign.closesInDays,
      campaign.periodLength,
      campaign.firstPeriod,
      campaign.periodCount,
      campaign.leadSees,
      campaign.leadSeesPrices,
      by,
      open,
    ],
  );
  const id = (row as { id: string }).id;
  const items = await tx.query<{ id: string; code: string; unit: string }>(
    `insert into campaign_item (campaign_id, position, code, name, lot, unit)
     select $1, r.position, r.code, r.name, r.lot, r.unit
     from json_to_recordset($2::json) as r(position integer, code text, name text, lot text, unit text)
     returning id, code, unit`,
    [id, JSON.stringify(campaign.items.map((item, position) => ({ ...item, position })))],
  );
  return { id, items: new Map(items.map((item) => [item.code, item])) };
}

/** Who is asked, and who answered. */
export async function insertDemoParticipants(
  tx: Tx,
  campaignId: string,
  lead: string,
  participants: readonly DemoParticipant[],
): Promise<void> {
  await tx.query(
    `insert into campaign_participant (campaign_id, organisation_id, lead_organisation_id, part, state, invited_at,
       answered_at, decline_reason)
     select $1, body, $2, case when body = $2 then 'lead' else 'participant' end, state,
       clock_timestamp() - interval '80 days',
       case when state in ('answered', 'declined') then clock_timestamp() - interval '70 days' end,
       case when state = 'declined' then 'Onze overeenkomst loopt nog.' end
     from json_to_recordset($3::json) as r(body uuid, state text)`,
    [campaignId, lead, JSON.stringify(participants.map(({ body, state }) => ({ body: body.id, state })))],
  );
}
