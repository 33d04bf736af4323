import type { Tx } from '@bundel/platform';

/** What the lead of a campaign may see of it. */
export interface LedCampaign {
  readonly id: string;
  readonly leadSees: 'lines' | 'totals';
  readonly leadSeesPrices: boolean;
}

/** The campaign when the body that acts leads it; otherwise nothing, whether it exists or not. */
export async function findLedCampaign(tx: Tx, campaignId: string): Promise<LedCampaign | null> {
  const rows = await tx.query<LedCampaign>(
    `select id, lead_sees as "leadSees", lead_sees_prices as "leadSeesPrices" from campaign
     where id = $1 and lead_organisation_id = bundel.organisation_id()`,
    [campaignId],
  );
  return rows[0] ?? null;
}
