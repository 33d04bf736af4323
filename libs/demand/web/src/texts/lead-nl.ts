import { campaignNl } from './lead/campaign-nl.js';
import { campaignsNl } from './lead/campaigns-nl.js';
import { editNl } from './lead/edit-nl.js';
import { joiningNl } from './lead/joining-nl.js';
import { participantsNl } from './lead/participants-nl.js';
import { totalsNl } from './lead/totals-nl.js';
import { wordsNl } from './lead/words-nl.js';

/** What the pages of whoever leads a call say. */
export const leadNl = {
  ...wordsNl,
  ...campaignsNl,
  ...campaignNl,
  ...editNl,
  ...participantsNl,
  ...totalsNl,
  ...joiningNl,
};
