import { defineJob } from '@bundel/platform';
import { z } from 'zod';

const payload = z.object({ importId: z.uuid() });

/** Reads an uploaded file and checks every cell. */
export const checkDemandImportJob = defineJob({
  name: 'check-demand-import',
  version: 1,
  payload,
  retry: { attempts: 5, backoffMs: 1_000 },
});

/** Writes the chosen rows of a checked import, all in one transaction. */
export const applyDemandImportJob = defineJob({
  name: 'apply-demand-import',
  version: 1,
  payload,
  retry: { attempts: 20, backoffMs: 1_000 },
});
