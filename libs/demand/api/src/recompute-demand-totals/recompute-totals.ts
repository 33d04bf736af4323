import { notify } from '@bundel/inbox-api';
import type { Tx } from '@bundel/platform';
import type { Recount } from './recount.js';
import { recountInColumns } from './recount-in-columns.js';
import { countingVersion, recountStatement } from './recount.sql.js';

/** From so many lines on, adding up leaves the database and goes through columns of numbers in this process. */
export const LINES_FOR_COLUMNS = 100_000;

/** Where a recount adds up; the outcome is the same. */
export type RecountPath = 'database' | 'columns';

export type RunCause = 'asked' | 'scheduled' | 'closing';

export interface RecountOutcome {
  readonly id: string;
  readonly number: number;
  readonly inputHash: string;
  readonly resultHash: string;
  readonly drift: number;
  readonly path: RecountPath;
}

/** Counts the totals of a campaign from its lines, compares them with the maintained ones, and keeps the run. It repairs nothing. */
export async function recomputeTotals(
  tx: Tx,
  campaignId: string,
  cause: RunCause,
  requestedBy: string | null,
  linesForColumns = LINES_FOR_COLUMNS,
): Promise<RecountOutcome> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('demand-total-run:' || $1, 0))`, [
    campaignId,
  ]);
  const started = await tx.now();
  const path = await pathFor(tx, campaignId, linesForColumns);
  const recount = await recountBy(path, tx, campaignId);
  const { lines, bodies, groups, inputHash, resultHash, figures, drift, driftingGroups } = recount;
  const stored = await tx.query<{ id: string; number: number }>(
    `insert into demand_total_run (campaign_id, number, cause, version, started_at, duration_ms, lines, bodies, groups,
       input_hash, result_hash, figures, drift, requested_by, path)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14
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
      path,
    ],
  );
  const run = stored[0] as { id: string; number: number };
  if (driftingGroups > 0) await tellCoordinators(tx, campaignId, run, driftingGroups);
  return { ...run, inputHash, resultHash, drift: driftingGroups, path };
}

async function pathFor(tx: Tx, campaignId: string, linesForColumns: number): Promise<RecountPath> {
  const rows = await tx.query<{ large: boolean }>(
    `select count(*) >= $2 as large from (select from demand_line where campaign_id = $1 limit $2) l`,
    [campaignId, linesForColumns],
  );
  return rows[0]?.large === true ? 'columns' : 'database';
}

async function recountBy(path: RecountPath, tx: Tx, campaignId: string): Promise<Recount> {
  if (path === 'columns') return recountInColumns(tx, campaignId);
  return (await tx.query<Recount>(recountStatement, [campaignId]))[0] as Recount;
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
