import { CONFIG, JobHandlers, JobSchedule, type Config } from '@bundel/platform';
import { Inject, Injectable } from '@nestjs/common';
import { checkDemandImport } from '../import-check/check-demand-import.job.js';
import { applyDemandImport } from '../import-choose/apply-demand-import.job.js';
import { tidyDemandImports, tidyDemandImportsJob } from '../import-tidy/tidy-demand-imports.job.js';
import { ImportFiles } from '../import-upload/import-files.js';
import { applyDemandImportJob, checkDemandImportJob } from './import-jobs.js';

/** Registers the jobs of imports. */
@Injectable()
export class ImportJobs {
  constructor(
    @Inject(JobHandlers) handlers: JobHandlers,
    @Inject(JobSchedule) schedule: JobSchedule,
    @Inject(CONFIG) { IMPORT_KEEP_DAYS }: Config,
    @Inject(ImportFiles) files: ImportFiles,
  ) {
    handlers.handle(checkDemandImportJob, async (run) => checkDemandImport(run, await files.storage()));
    handlers.handle(applyDemandImportJob, async (run) => applyDemandImport(run, await files.storage()));
    handlers.handle(tidyDemandImportsJob, async ({ tx }) =>
      tidyDemandImports(tx, await files.storage(), IMPORT_KEEP_DAYS),
    );
    schedule.schedule(tidyDemandImportsJob, { everyMs: 300_000 }, {});
  }
}
