import type { SameTexts } from '@bundel/ui';
import type { tasksNl } from './tasks-nl.js';

/** Per kind of task: what to do (the link) and why. English. */
export const tasksEn: SameTexts<typeof tasksNl> = {
  other: { what: 'See this task', why: 'Kind of task: {{kind}}' },
  invitation: {
    accept: {
      what: 'Accept the invitation of {{organisation}}',
      why: 'After that you can act for this organisation. The invitation lapses after its last day.',
    },
    expiring: {
      what: 'Send the invitation for {{email}} again',
      why: 'The invitation is about to expire. After that your colleague cannot use it.',
    },
    expired: {
      what: 'Send the invitation for {{email}} again',
      why: 'The invitation has expired. Your colleague cannot use it any more.',
    },
  },
  role: {
    vacant: {
      what: 'Give somebody the role of {{role}}',
      why: 'Nobody in your organisation has this role. That work cannot be done now.',
    },
  },
  profile: {
    complete: {
      what: 'Complete your company profile',
      why: 'Some data are missing. Without them you cannot bid later.',
    },
  },
  ownership: {
    complete: {
      what: 'Complete your ownership chain',
      why: 'Not all shares are declared yet. Public bodies want to know who is in control in the end.',
    },
    confirm: {
      what: 'Check your ownership chain',
      why: 'You declared the chain a long time ago. Is it still right?',
    },
  },
  certificate: {
    expiring: {
      what: 'Replace the certificate {{name}}',
      why: 'The certificate is about to expire. After that it no longer counts as evidence.',
    },
    expired: {
      what: 'Replace the certificate {{name}}',
      why: 'The certificate has expired and no longer counts as evidence.',
    },
  },
  membership: {
    choose: {
      what: 'Choose the role you act in now',
      why: 'You have more than one organisation or role.',
    },
  },
};
