import type { SameTexts } from '@bundel/ui';
import type { messagesNl } from './messages-nl.js';

/** Per kind of notification: one sentence about what happened. English. */
export const messagesEn: SameTexts<typeof messagesNl> = {
  other: 'Something has changed ({{kind}})',
  role: {
    received: 'You are now {{role}} at {{organisation}}',
    ended: 'You are no longer {{role}} at {{organisation}}',
  },
  invitation: {
    received: '{{organisation}} invites you',
    accepted: '{{person}} accepted your invitation',
    revoked: '{{organisation}} withdrew the invitation',
    expired: 'The invitation for {{email}} has expired',
  },
  supplier: { registered: 'You registered {{organisation}}' },
  ownership: { changed: 'The ownership chain of {{organisation}} has changed' },
  certificate: {
    expiring: 'The certificate {{name}} expires on {{date}}',
    expired: 'The certificate {{name}} has expired',
  },
  mandate: { given: '{{organisation}} gives you a mandate: you may pledge up to € {{ceiling}} per call' },
  bundle: {
    objection: '{{organisation}} asks what you think of the bundle {{bundle}}: you can object now',
    signOff: '{{organisation}} asks your approval of the bundle {{bundle}}',
  },
  campaign: {
    invited: '{{organisation}} asks what you need: {{campaign}}, until {{date}}',
    reminded: 'Reminder from {{organisation}}: {{campaign}} waits for your answer, until {{date}}',
  },
};
