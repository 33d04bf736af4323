import type { SameTexts } from '@bundel/ui';
import type { factsNl } from './facts-nl.js';

/** Words for kinds of objects and for the codes that explain an act. English. */
export const factsEn: SameTexts<typeof factsNl> = {
  objects: {
    session: 'session',
    membership: 'role of a person',
    invitation: 'invitation',
    person: 'person',
    organisation: 'organisation',
    certificate: 'certificate',
    ownershipChain: 'ownership chain',
    notification: 'message',
    operation: 'question to the portal',
  },
  names: {
    role: 'Role',
    roles: 'Roles',
    codes: 'Codes',
    code: 'Code',
    cause: 'Cause',
    country: 'Country',
    assurance: 'Level of assurance',
    issuer: 'Login service',
    replaces: 'Replaces',
    operation: 'Question',
    reason: 'Reason',
    kind: 'Kind',
    endedSessions: 'Ended sessions',
    marked: 'Marked as read',
    revokedInvitations: 'Revoked invitations',
    version: 'Version',
    holdings: 'Holdings',
  },
  levels: { low: 'low (EH2+)', substantial: 'substantial (EH3)', high: 'high (EH4)' },
  codes: {
    NOT_FOUND: 'It does not exist, or this person may not see it.',
    FORBIDDEN: 'This role may not do this.',
    STEP_UP_REQUIRED: 'The person had not signed in with enough certainty.',
    UNAUTHENTICATED: 'Nobody was signed in.',
    BAD_USER_INPUT: 'The input was not right.',
    CONFLICT: 'Somebody else was earlier.',
  },
};
