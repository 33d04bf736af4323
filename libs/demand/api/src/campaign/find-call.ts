import type { Tx } from '@bundel/platform';
import type { CampaignState } from './campaign.enums.js';
import { stateNow } from './campaign-rows.js';

/** A call as other contexts may know it. */
export interface CallAtHand {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly cpvCode: string;
  readonly state: CampaignState;
}

/** A call as far as row security shows it. */
export async function findCall(tx: Tx, id: string): Promise<CallAtHand | null> {
  const rows = await tx.query<CallAtHand>(
    `select c.id, c.number, c.title, c.cpv_code as "cpvCode", ${stateNow('c')} as state from campaign c where c.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}
