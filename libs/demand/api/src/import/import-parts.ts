import { ChooseDemandImportResolver } from '../import-choose/choose-demand-import.resolver.js';
import { CorrectDemandImportResolver } from '../import-correct/correct-demand-import.resolver.js';
import { RemoveDemandImportResolver } from '../import-remove/remove-demand-import.resolver.js';
import { ImportFiles } from '../import-upload/import-files.js';
import { ImportJobs } from './import-job-handlers.js';
import { DemandImportResolver } from './demand-import.resolver.js';

/** Everything that imports need; the module of the context provides it. */
export const importParts = [
  ImportFiles,
  ImportJobs,
  DemandImportResolver,
  ChooseDemandImportResolver,
  CorrectDemandImportResolver,
  RemoveDemandImportResolver,
];
