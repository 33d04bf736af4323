import { decodeCursor, pageSize, toPage, type Page, type Tx } from '@bundel/platform';
import type { DemandTotalRun } from '../demand-totals/demand-totals.types.js';
import type { DemandTotalRunsArgs } from './demand-total-runs.args.js';

const columns = `id, number, cause, version, path, started_at as "startedAt", duration_ms as "durationMs", lines, bodies, groups,
  input_hash as "inputHash", result_hash as "resultHash", jsonb_array_length(drift) as drift`;

/** The last two runs of a campaign, newest first. */
export const lastRuns = (tx: Tx, campaignId: string): Promise<DemandTotalRun[]> =>
  tx.query<DemandTotalRun>(
    `select ${columns} from demand_total_run where campaign_id = $1 order by number desc limit 2`,
    [campaignId],
  );

/** The runs of a campaign that the own body leads, newest first. */
export async function listTotalRuns(tx: Tx, args: DemandTotalRunsArgs): Promise<Page<DemandTotalRun>> {
  const size = pageSize(args);
  const before = args.after ? decodeCursor(args.after, ['number'])[0] : null;
  const rows = await tx.query<DemandTotalRun>(
    `select ${columns} from demand_total_run
     where campaign_id = $1 and ($2::numeric is null or number < $2) order by number desc limit $3`,
    [args.campaignId, before, size + 1],
  );
  const counted = await tx.query<{ total: number }>(
    `select count(*)::integer as total from demand_total_run where campaign_id = $1`,
    [args.campaignId],
  );
  return toPage(rows, size, counted[0]?.total ?? 0, (row) => [row.number]);
}
