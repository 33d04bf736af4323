import type { SameTexts } from '@bundel/ui';
import type { bodyNl } from './body-nl.js';
import { contractsEn } from './body/contracts-en.js';
import { formEn } from './body/form-en.js';
import { importEn } from './body/import-en.js';
import { importProblemsEn } from './body/import-problems-en.js';
import { linesEn } from './body/lines-en.js';
import { mandatesEn } from './body/mandates-en.js';
import { invitationEn } from './body/invitation-en.js';

/** What the pages of a body that answers a call say, in English. */
export const bodyEn: SameTexts<typeof bodyNl> = {
  ...invitationEn,
  ...formEn,
  ...linesEn,
  ...contractsEn,
  ...mandatesEn,
  ...importEn,
  ...importProblemsEn,
};
