import type { FileStorage, JobRun } from '@bundel/platform';
import { importLimits } from '../import/import-limits.js';
import { FileRefused } from '../import-file/file-refused.js';
import { findAnsweredCall } from '../lines/call-for-line.js';
import { CheckFindings } from './check-findings.js';
import { openImportedFile, type StoredImport } from './imported-rows.js';

type Found = StoredImport & { readonly campaignId: string };

/** Reads the file, checks every cell and keeps what was found; nothing of it becomes demand. */
export async function checkDemandImport(
  run: JobRun<{ readonly importId: string }>,
  storage: FileStorage,
): Promise<void> {
  const { tx, payload } = run;
  const rows = await tx.query<Found>(
    `select id, campaign_id as "campaignId", organisation_id as "organisationId", file_key as "fileKey", notation
     from demand_import where id = $1 and state = 'checking' for update`,
    [payload.importId],
  );
  const found = rows[0];
  if (found === undefined) return;
  await tx.query(`delete from demand_import_problem where import_id = $1`, [found.id]);
  await tx.query(`delete from demand_import_row where import_id = $1`, [found.id]);
  try {
    const call = await findAnsweredCall(tx, found.campaignId, found.organisationId);
    if (call === null) throw new FileRefused('campaign.notInvited');
    const file = await openImportedFile(tx, storage, found, call);
    const findings = new CheckFindings(file.columns, importLimits);
    for await (const row of file.rows()) {
      findings.add(row);
      if (findings.rowsRead % 1_000 === 0) run.progress(findings.rowsRead);
    }
    await findings.store(tx, found, file.notation, file.table);
    run.progress(findings.rowsRead, findings.rowsRead);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    await tx.query(
      `update demand_import set state = 'refused', failure = $2, checked_at = clock_timestamp() where id = $1`,
      [found.id, JSON.stringify({ code: error.code, params: error.params })],
    );
  }
}
