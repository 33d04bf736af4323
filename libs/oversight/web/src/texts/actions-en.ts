import type { SameTexts } from '@bundel/ui';
import type { actionsNl } from './actions-nl.js';

/** Acts as sentences without a subject, by the name of the act. English. */
export const actionsEn: SameTexts<typeof actionsNl> = {
  signIn: 'Signed in',
  signOut: 'Signed out',
  signOutEverywhere: 'Signed out everywhere',
  revokeSession: 'Ended a session',
  chooseMembership: 'Chose organisation and role',
  acceptInvitation: 'Accepted an invitation',
  inviteColleague: 'Invited a colleague',
  resendInvitation: 'Sent an invitation again',
  revokeInvitation: 'Withdrew an invitation',
  handOutRole: 'Handed out a role',
  endMembership: 'Took a role back',
  updateOwnProfile: 'Changed their own profile',
  registerSupplier: 'Registered a supplier',
  updateSupplierProfile: 'Changed the company profile',
  setOwnershipChain: 'Stated the ownership chain',
  addCertificate: 'Added a certificate',
  replaceCertificate: 'Replaced a certificate',
  removeCertificate: 'Removed a certificate',
  markNotificationRead: 'Read a message',
  markAllNotificationsRead: 'Read all messages',
  stepUp: 'Showed again who they are',
  auditTrail: 'Asked for the audit trail',
  auditState: 'Asked for the state of the audit trail',
  auditCheckpoints: 'Asked for the seals',
  myOrganisation: 'Asked for their own organisation',
  supplierProfile: 'Asked for a company profile',
};
