import type { CheckedDemandLine, ProblemParams } from '@bundel/demand-domain';
import type { FileStorage, JobRun, Tx } from '@bundel/platform';
import { openImportedFile, type StoredImport } from '../import-check/imported-rows.js';
import { FileRefused } from '../import-file/file-refused.js';
import { findAnsweredCall } from '../lines/call-for-line.js';
import { findDemandingBody } from '../write-demand-lines/totalled-lines.js';
import { writeDemandLines } from '../write-demand-lines/write-demand-lines.js';

type Found = StoredImport & {
  readonly campaignId: string;
  readonly choice: 'allOrNothing' | 'rightRowsOnly';
  readonly rowsRead: number;
  readonly uploadedBy: string;
};

const portion = 5_000;

/**
 * Writes the chosen rows in the transaction of the job: they all stand there, or none does. The file is read and
 * checked once more, so that what changed in the campaign since the check cannot slip through.
 */
export async function applyDemandImport(
  run: JobRun<{ readonly importId: string }>,
  storage: FileStorage,
): Promise<void> {
  const { tx, payload } = run;
  const rows = await tx.query<Found>(
    `select id, campaign_id as "campaignId", organisation_id as "organisationId", file_key as "fileKey", notation,
       choice, rows_read as "rowsRead", uploaded_by as "uploadedBy"
     from demand_import where id = $1 and state = 'applying' for update`,
    [payload.importId],
  );
  const found = rows[0];
  if (found === undefined) return;
  await tx.query('savepoint lines');
  try {
    const written = await writeLines(run, storage, found);
    await tx.query(
      `update demand_import set state = 'applied', lines_added = $2, lines_changed = $3, lines_unchanged = $4,
         applied_at = clock_timestamp() where id = $1`,
      [found.id, written.created, written.revised, written.kept],
    );
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    await tx.query('rollback to savepoint lines');
    await fail(tx, found.id, error.code, error.params);
  }
}

async function writeLines(
  run: JobRun<{ readonly importId: string }>,
  storage: FileStorage,
  found: Found,
): Promise<{ created: number; revised: number; kept: number }> {
  const { tx } = run;
  const call = await findAnsweredCall(tx, found.campaignId, found.organisationId);
  if (call === null) throw new FileRefused('campaign.notInvited');
  if (!call.isOpen) throw new FileRefused('campaign.closed');
  const body = await findDemandingBody(tx, found.organisationId);
  const file = await openImportedFile(tx, storage, found, call);
  const sum = { created: 0, revised: 0, kept: 0 };
  let lines: CheckedDemandLine[] = [];
  const flush = async (): Promise<void> => {
    const { campaignId, uploadedBy: doneBy, id: importId } = found;
    const done = await writeDemandLines(tx, { campaignId, body, lines, doneBy, importId });
    for (const key of ['created', 'revised', 'kept'] as const) sum[key] += done[key];
    lines = [];
  };
  let read = 0;
  for await (const { line } of file.rows()) {
    read += 1;
    if (line !== null) lines.push(line);
    else if (found.choice === 'allOrNothing') throw new FileRefused('import.changed');
    if (lines.length >= portion) {
      await flush();
      run.progress(read, found.rowsRead);
    }
  }
  await flush();
  return sum;
}

async function fail(tx: Tx, id: string, code: string, params: ProblemParams): Promise<void> {
  await tx.query(`update demand_import set state = 'failed', failure = $2 where id = $1`, [
    id,
    JSON.stringify({ code, params }),
  ]);
}
