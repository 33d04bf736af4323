import { problemTexts, type ProblemParams } from '@bundel/demand-domain';
import type { Refusal, Tx } from '@bundel/platform';

/** A refusal with the sentence and remedy of its code. */
export const importRefusal = (
  code: string,
  params: ProblemParams = {},
  path: readonly string[] = [],
): Refusal => ({
  code,
  path,
  ...problemTexts(code, params),
});

/** Why this body cannot hand in demand now, or null when it can. The clock of the database decides. */
export async function whyNoDemand(
  tx: Tx,
  campaignId: string,
  organisationId: string,
): Promise<Refusal | null> {
  const rows = await tx.query<{ open: boolean; declined: boolean }>(
    `select c.state = 'open' and c.closes_at > clock_timestamp() as open, p.state = 'declined' as declined
     from campaign c join campaign_participant p on p.campaign_id = c.id and p.organisation_id = $2
     where c.id = $1 and c.state <> 'draft'`,
    [campaignId, organisationId],
  );
  const found = rows[0];
  if (found === undefined)
    return { code: 'NOT_FOUND', message: 'This campaign does not exist.', path: ['campaignId'] };
  return found.open ? null : importRefusal('campaign.closed', {}, ['campaignId']);
}

/** One change at a time per import. */
export async function lockImport(
  tx: Tx,
  id: string,
): Promise<{
  readonly state: string;
  readonly campaignId: string;
  readonly errors: number;
  readonly rowsWrong: number;
  readonly rowsRight: number;
  readonly fileKey: string;
  readonly fileRemoved: boolean;
} | null> {
  const rows = await tx.query<{
    state: string;
    campaignId: string;
    errors: number;
    rowsWrong: number;
    rowsRight: number;
    fileKey: string;
    fileRemoved: boolean;
  }>(
    `select state, campaign_id as "campaignId", errors, rows_wrong as "rowsWrong", file_key as "fileKey",
       rows_good + rows_questioned as "rowsRight", file_removed_at is not null as "fileRemoved"
     from demand_import where id = $1 for update`,
    [id],
  );
  return rows[0] ?? null;
}
