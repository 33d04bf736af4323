import { defineJob, enqueue, type JobResult, type Tx } from '@bundel/platform';
import { z } from 'zod';
import { recomputeTotals } from './recompute-totals.js';

export const recomputeDemandTotalsJob = defineJob({
  name: 'recompute-demand-totals',
  version: 1,
  payload: z.object({
    campaignId: z.uuid(),
    cause: z.enum(['asked', 'scheduled', 'closing']),
    requestedBy: z.uuid().nullable(),
  }),
  dedupKey: ({ campaignId, cause }) => `recompute-demand-totals:${campaignId}:${cause}`,
  retry: { attempts: 3, backoffMs: 1_000 },
});

export const checkDemandTotalsJob = defineJob({
  name: 'check-demand-totals',
  version: 1,
  payload: z.object({}),
  dedupKey: () => 'check-demand-totals',
  retry: { attempts: 3, backoffMs: 1_000 },
});

type Payload = ReturnType<typeof recomputeDemandTotalsJob.payload.parse>;

export async function runRecompute(tx: Tx, payload: Payload): Promise<JobResult> {
  return { ...(await recomputeTotals(tx, payload.campaignId, payload.cause, payload.requestedBy)) };
}

/** Has the totals of campaigns counted again; each campaign is a job of its own. */
export async function recountCampaigns(
  tx: Tx,
  campaignIds: readonly string[],
  cause: 'scheduled' | 'closing',
): Promise<void> {
  for (const campaignId of campaignIds)
    await enqueue(tx, { requestId: cause, origin: cause, actor: null }, recomputeDemandTotalsJob, {
      campaignId,
      cause,
      requestedBy: null,
    });
}

/** Every day: campaigns that take answers, or closed and not yet frozen. */
export async function checkDemandTotals(tx: Tx): Promise<JobResult> {
  const rows = await tx.query<{ id: string }>(
    `select id from campaign where state in ('open', 'closed') order by id`,
  );
  await recountCampaigns(
    tx,
    rows.map(({ id }) => id),
    'scheduled',
  );
  return { campaigns: rows.length };
}
