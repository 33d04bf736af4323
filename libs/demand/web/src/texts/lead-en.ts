import type { SameTexts } from '@bundel/ui';
import type { leadNl } from './lead-nl.js';

/** What the pages of whoever leads a call say, in English. */
export const leadEn: SameTexts<typeof leadNl> = {
  campaigns: {
    title: 'Calls for demand',
    about: 'A call asks bodies once what they need. The totals follow by themselves.',
    empty: 'No calls yet',
    emptyAbout: 'The calls of your organisation stand here. A coordinator makes the first one.',
  },
};
