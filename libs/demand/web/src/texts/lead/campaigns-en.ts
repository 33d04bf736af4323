import type { SameTexts } from '@bundel/ui';
import type { campaignsNl } from './campaigns-nl.js';

/** The list of calls, and a new one, in English. */
export const campaignsEn: SameTexts<typeof campaignsNl> = {
  campaigns: {
    title: 'Calls for demand',
    about: 'A call asks bodies once what they need. The totals follow by themselves.',
    new: 'New call',
    empty: 'No calls yet',
    emptyAbout: 'The calls of your organisation stand here. A coordinator begins the first one.',
    none: 'No calls with these filters',
    search: 'Search title or number',
    state: 'State',
    name: 'Call',
    category: 'Category',
    answers: 'Submitted',
    ofTotal: '{{answered}} of {{total}}',
    closes: 'Closes',
    next: 'Next step',
    sorted: 'newest first',
  },
  next: {
    draft: 'Finish and open',
    chase_one: '{{count}} body has not submitted yet',
    chase_other: '{{count}} bodies have not submitted yet',
    totals: 'Look at the totals',
    divergence: 'Look at the divergence',
  },
  newCampaign: {
    title: 'New call',
    about:
      'Begin with a title and a category. From then on everything is saved by itself; you can leave and come back.',
    start: 'Begin the call',
    busy: 'Being made',
    copyTitle: 'Or copy an earlier call',
    copyAbout: 'Items, questions and bodies come along. You choose the closing date anew.',
    copyOf: 'Call',
    copyNone: 'There is no earlier call to copy yet.',
    copyChoose: 'Choose the call that you want to copy.',
    copy: 'Copy',
  },
};
