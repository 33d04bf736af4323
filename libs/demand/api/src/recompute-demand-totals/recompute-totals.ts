import { notify } from '@bundel/inbox-api';
import type { Tx } from '@bundel/platform';
import { countingVersion, recountStatement } from './recount.sql.js';

export type RunCause = 'asked' | 'scheduled' | 'closing';

export interface RecountOutcome {
  readonly id: string;
  readonly number: number;
  readonly inputHash: string;
  readonly resultHash: string;
  readonly drift: number;
}

interface Recount {
  readonly lines: number;
  readonly bodies: number;
  readonly groups: number;
  readonly inputHash: string;
  readonly resultHash: string;
  /** JSON as text: numbers of JavaScript would round what the database counted exactly. */
  readonly figures: string;
  readonly drift: string;
  readonly driftingGroups: number;
}

/** Counts the totals of a campaign from its lines, compares them with the maintained ones, and keeps the run. It repairs nothing. */
export async function recomputeTotals(
  tx: Tx,
  campaignId: string,
  cause: RunCause,
  requestedBy: string | null,
): Promise<RecountOutcome> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('demand-total-run:' || $1, 0))`, [
    campaignId,
  ]);
  const started = await tx.now();
  const recount = (await tx.query<Recount>(recountStatement, [campaignId]))[0] as Recount;
  const { lines, bodies, groups, inputHash, resultHash, figures, drift, driftingGroups } = recount;
  const stored = await tx.query<{ id: string; number: number }>(
    `insert into demand_total_run (campaign_id, number, cause, version, started_at, duration_ms, lines, bodies, groups,
       input_hash, result_hash, figures, drift, requested_by)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
     from demand_total_run where campaign_id = $1 returning id, number`,
    [
      campaignId,
      cause,
      countingVersion,
      started,
      (await tx.now()).getTime() - started.getTime(),
      lines,
      bodies,
      groups,
      inputHash,
      resultHash,
      figures,
      drift,
      requestedBy,
    ],
  );
  const run = stored[0] as { id: string; number: number };
  if (driftingGroups > 0) await tellCoordinators(tx, campaignId, run, driftingGroups);
  return { ...run, inputHash, resultHash, drift: driftingGroups };
}

async function tellCoordinators(
  tx: Tx,
  campaignId: string,
  run: { readonly id: string; readonly number: number },
  groups: number,
): Promise<void> {
  const people = await tx.query<{ personId: string; organisationId: string; title: string }>(
    `select m.person_id as "personId", m.organisation_id as "organisationId", c.title from campaign c
     join membership m on m.organisation_id = c.lead_organisation_id
     where c.id = $1 and m.role = 'coordinator' and m.ended_at is null`,
    [campaignId],
  );
  for (const { personId, organisationId, title } of people)
    await notify(tx, {
      personId,
      organisationId,
      kind: 'demandTotals.drift',
      params: { campaign: title, run: run.number, groups },
      objectType: 'campaign',
      objectId: campaignId,
      dedupKey: `demandTotals.drift:${run.id}`,
    });
}
