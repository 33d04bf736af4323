import type { SameTexts } from '@bundel/ui';
import type { tasksNl } from './tasks-nl.js';

/** Per kind of task: what to do (the link) and why. English. */
export const tasksEn: SameTexts<typeof tasksNl> = {
  other: { what: 'See this task', why: 'Kind of task: {{kind}}' },
  invitation: {
    accept: {
      what: 'Accept the invitation of {{organisation}}',
      why: 'After that you can act for this organisation',
    },
    open: {
      what: 'Ask {{name}} to accept the invitation',
      why: 'There is no answer yet. After this day the invitation no longer works',
    },
    expired: {
      what: 'Send {{name}} a new invitation',
      why: 'The former one has expired, so your colleague cannot begin',
    },
  },
  role: {
    missing: {
      what: 'Give somebody the role of {{role}}',
      why: 'Nobody at {{organisation}} has this role, so that work stands still',
    },
  },
  ownership: {
    missing: {
      what: 'State your ownership chain',
      why: 'Public bodies want to see who is in control of your company in the end',
    },
    undisclosed: {
      what: 'Complete your ownership chain',
      why: 'Of {{percent}}% it is not known yet who the owner is',
    },
  },
  certificate: {
    expiring: {
      what: 'Replace the certificate {{type}}',
      why: 'After this day it no longer counts as evidence',
    },
    expired: {
      what: 'Replace the certificate {{type}}',
      why: 'It has expired and no longer counts as evidence',
    },
  },
  pledge: {
    sign: {
      what: 'Pledge the estimates for {{title}}',
      why: 'Lines that wait for your signature: {{count}}',
    },
  },
  bundle: {
    draft: { what: 'Finish the bundle {{bundle}}', why: 'Participants were not asked to approve yet' },
    objections: { what: 'Answer objections to {{bundle}}', why: 'Still without an answer: {{count}}' },
    tender: { what: 'Make a tender of {{bundle}}', why: 'All participants approved' },
    object: { what: 'Look at the bundle {{bundle}}', why: 'Your organisation can object now' },
    approve: { what: 'Approve the bundle {{bundle}}', why: 'The approval of your organisation is missing' },
  },
  campaign: {
    answer: { what: 'Answer the call {{campaign}}', why: 'Your organisation is invited and has not begun' },
    finish: { what: 'Finish your answer to {{campaign}}', why: 'The draft is not submitted yet' },
    chase: { what: 'Remind who has not answered {{campaign}}', why: 'Still without an answer: {{count}}' },
    draft: { what: 'Finish the call {{campaign}}', why: 'The draft is not opened yet' },
  },
};
