import { defineJob } from '@bundel/platform';
import { z } from 'zod';

export const makeEffect = defineJob({
  name: 'make-effect',
  version: 1,
  payload: z.object({ thingId: z.uuid() }),
  retry: { attempts: 50, backoffMs: 50 },
});
