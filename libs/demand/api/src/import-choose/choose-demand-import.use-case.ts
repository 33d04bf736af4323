import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { notFound } from '../errors/error-union.js';
import { DemandImportChoice, type DemandImport } from '../import/demand-import.types.js';
import { applyDemandImportJob } from '../import/import-jobs.js';
import { importRefusal, lockImport, whyNoDemand } from '../import/import-refusals.js';
import { findDemandImport } from '../import/read-imports.js';
import type { ChooseDemandImportInput } from './choose-demand-import.input.js';

/** Decides what is taken over of a checked file; the writing is a job. */
export async function chooseDemandImport(
  tx: ActTx,
  member: Member,
  { id, choice }: ChooseDemandImportInput,
): Promise<Result<DemandImport, Refusal>> {
  const found = await lockImport(tx, id);
  if (found === null) return refused(notFound('import', ['id']));
  tx.about('demandImport', id, { choice });
  if (!['checked', 'failed'].includes(found.state)) return refused(importRefusal('import.state', {}, ['id']));
  if (found.fileRemoved) return refused(importRefusal('import.fileGone', {}, ['id']));
  const closed = await whyNoDemand(tx, found.campaignId, member.organisationId);
  if (closed !== null) return refused(closed);
  if (choice === DemandImportChoice.allOrNothing && found.errors > 0)
    return refused(
      importRefusal('import.rowsWrong', { errors: found.errors, rows: found.rowsWrong }, ['choice']),
    );
  if (found.rowsRight === 0) return refused(importRefusal('import.nothing', {}, ['choice']));
  const jobId = await tx.enqueue(applyDemandImportJob, { importId: id });
  await tx.query(
    `update demand_import set state = 'applying', choice = $2, job_id = $3, failure = null where id = $1`,
    [id, choice, jobId],
  );
  return ok((await findDemandImport(tx, id)) as DemandImport);
}
