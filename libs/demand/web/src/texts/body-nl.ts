import { formNl } from './body/form-nl.js';
import { linesNl } from './body/lines-nl.js';
import { invitationNl } from './body/invitation-nl.js';

/** What the pages of a body that answers a call say. */
export const bodyNl = { ...invitationNl, ...formNl, ...linesNl };
