import { contractsNl } from './body/contracts-nl.js';
import { formNl } from './body/form-nl.js';
import { importProblemsNl } from './body/import-problems-nl.js';
import { importNl } from './body/import-nl.js';
import { invitationNl } from './body/invitation-nl.js';
import { linesNl } from './body/lines-nl.js';
import { mandatesNl } from './body/mandates-nl.js';

/** What the pages of a body that answers a call say. */
export const bodyNl = {
  ...invitationNl,
  ...formNl,
  ...linesNl,
  ...contractsNl,
  ...mandatesNl,
  ...importNl,
  ...importProblemsNl,
};
