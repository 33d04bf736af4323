import { appendAudit, type Assurance, type AuditOrigin, type Tx } from '@bundel/platform';
import type { AcceptedInvitation } from '../person-directory.js';

/** Accepting is an act of its own: its row stands in the trail of the organisation that invited, under the new role. */
export async function recordAcceptance(
  tx: Tx,
  who: AuditOrigin,
  accepted: AcceptedInvitation,
  assurance: Assurance,
): Promise<void> {
  const { invitationId, roles, ...person } = accepted;
  const actor = { ...person, role: roles[0] ?? null, sessionId: '', assurance };
  await appendAudit(
    tx,
    { ...who, actor },
    {
      action: 'acceptInvitation',
      result: 'done',
      objectType: 'invitation',
      objectId: invitationId,
      details: { roles: roles.join(' ') },
    },
  );
}
