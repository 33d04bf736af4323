import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, PutResult, Refusal } from '@bundel/platform';
import { checkDemandImportJob } from '../import/import-jobs.js';
import { whyNoDemand } from '../import/import-refusals.js';

export interface UploadedFile {
  readonly campaignId: string;
  readonly fileName: string;
  readonly notation: 'dutch' | 'english' | null;
  readonly stored: PutResult;
}

/** Registers a stored file as an import and has it checked. */
export async function startDemandImport(
  tx: ActTx,
  member: Member,
  file: UploadedFile,
): Promise<Result<string, Refusal>> {
  const closed = await whyNoDemand(tx, file.campaignId, member.organisationId);
  if (closed !== null) return refused(closed);
  const { key, size, sha256 } = file.stored;
  const rows = await tx.query<{ id: string }>(
    `insert into demand_import
       (campaign_id, organisation_id, file_key, file_name, size_bytes, sha256, notation, uploaded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      file.campaignId,
      member.organisationId,
      key,
      file.fileName,
      size,
      sha256,
      file.notation,
      member.personId,
    ],
  );
  const id = (rows[0] as { id: string }).id;
  tx.about('demandImport', id, { bytes: size, sha256 });
  const jobId = await tx.enqueue(checkDemandImportJob, { importId: id });
  await tx.query(`update demand_import set job_id = $2 where id = $1`, [id, jobId]);
  return ok(id);
}
