import type { SameTexts } from '@bundel/ui';
import type { leadNl } from './lead-nl.js';
import { campaignEn } from './lead/campaign-en.js';
import { campaignsEn } from './lead/campaigns-en.js';
import { editEn } from './lead/edit-en.js';
import { joiningEn } from './lead/joining-en.js';
import { participantsEn } from './lead/participants-en.js';
import { totalsEn } from './lead/totals-en.js';
import { wordsEn } from './lead/words-en.js';

/** What the pages of whoever leads a call say, in English. */
export const leadEn: SameTexts<typeof leadNl> = {
  ...wordsEn,
  ...campaignsEn,
  ...campaignEn,
  ...editEn,
  ...participantsEn,
  ...totalsEn,
  ...joiningEn,
};
