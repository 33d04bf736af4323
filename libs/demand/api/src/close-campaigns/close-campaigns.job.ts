import { defineJob, type Tx } from '@bundel/platform';
import { z } from 'zod';
import { recountCampaigns } from '../recompute-demand-totals/recompute-demand-totals.job.js';

export const closeCampaignsJob = defineJob({
  name: 'close-campaigns',
  version: 1,
  payload: z.object({}),
  dedupKey: () => 'close-campaigns',
  retry: { attempts: 3, backoffMs: 1_000 },
});

/** Writes down which campaigns have closed; they stopped taking answers at their date, with or without this. */
export async function closeCampaigns(tx: Tx): Promise<{ closed: number }> {
  const closed = await tx.query<{ id: string }>(
    `with closed as (
       update campaign set state = 'closed', closed_at = clock_timestamp(), version = version + 1
       where state = 'open' and closes_at <= clock_timestamp() returning id)
     select id from closed`,
  );
  await recountCampaigns(
    tx,
    closed.map(({ id }) => id),
    'closing',
  );
  return { closed: closed.length };
}
