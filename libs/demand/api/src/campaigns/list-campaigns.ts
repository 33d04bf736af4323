import { decodeCursor, pageSize, toPage, type Page, type Tx } from '@bundel/platform';
import { stateNow } from '../campaign/campaign-rows.js';
import { summaryColumns, summaryTables, toSummary, type SummaryRow } from '../campaign/campaign-summary.js';
import type { CampaignSummary } from '../campaign/campaign.types.js';
import type { CampaignsArgs } from './campaigns.args.js';
import { searchWords } from './search-words.js';

/** Campaigns that a body leads, newest first. */
export async function listCampaigns(
  tx: Tx,
  organisationId: string,
  args: CampaignsArgs,
): Promise<Page<CampaignSummary>> {
  const size = pageSize(args);
  const after = args.after ? decodeCursor(args.after, ['uuid'])[0] : null;
  const which = `c.lead_organisation_id = $1 and ($2::text[] is null or ${stateNow('c')} = any($2))
    and ($3::text is null or position($3 in lower(c.title)) > 0 or position($3 in lower(c.number)) > 0)`;
  const values = [organisationId, args.filter?.states ?? null, searchWords(args.filter?.search)];
  const rows = await tx.query<SummaryRow>(
    `select ${summaryColumns} from ${summaryTables}
     where ${which} and ($4::uuid is null or c.id < $4) order by c.id desc limit $5`,
    [...values, after, size + 1],
  );
  const counted = await tx.query<{ total: number }>(
    `select count(*)::integer as total from campaign c where ${which}`,
    values,
  );
  const page = toPage(rows, size, counted[0]?.total ?? 0, (row) => [row.id]);
  return { ...page, nodes: page.nodes.map((row) => toSummary(row, organisationId)) };
}
