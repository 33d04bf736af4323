import { JobHandlers } from '@bundel/platform';
import { Inject, Injectable } from '@nestjs/common';
import { checkDemandImport } from '../import-check/check-demand-import.job.js';
import { applyDemandImport } from '../import-choose/apply-demand-import.job.js';
import { ImportFiles } from '../import-upload/import-files.js';
import { applyDemandImportJob, checkDemandImportJob } from './import-jobs.js';

/** Registers the jobs of imports. */
@Injectable()
export class ImportJobs {
  constructor(@Inject(JobHandlers) handlers: JobHandlers, @Inject(ImportFiles) files: ImportFiles) {
    handlers.handle(checkDemandImportJob, async (run) => checkDemandImport(run, await files.storage()));
    handlers.handle(applyDemandImportJob, async (run) => applyDemandImport(run, await files.storage()));
  }
}
