import { ok, refused, type Result } from '@bundel/kernel';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { notFound } from '../errors/error-union.js';
import { lockRolesAs } from '../invite-colleague/invitation-facts.js';
import { InvitationStatus, type Invitation } from '../my-organisation/colleague.types.js';
import { findInvitation } from '../my-organisation/read-colleagues.js';

/** Withdraws an invitation that was not accepted; withdrawing twice changes nothing. */
export async function revokeInvitation(
  tx: ActTx,
  member: Member,
  invitationId: string,
): Promise<Result<Invitation, Refusal>> {
  tx.about('invitation', invitationId);
  const gone = await lockRolesAs(tx, member);
  if (gone !== null) return refused(gone);
  await tx.query(
    `update invitation set revoked_at = clock_timestamp()
     where id = $1 and organisation_id = $2 and accepted_at is null and revoked_at is null`,
    [invitationId, member.organisationId],
  );
  const invitation = await findInvitation(tx, invitationId);
  if (invitation === null) return refused(notFound('invitation', ['invitationId']));
  if (invitation.status === InvitationStatus.accepted) {
    return refused({
      code: 'invitation.accepted',
      message: 'This invitation was accepted.',
      path: ['invitationId'],
      remedy: 'End the roles of the person instead.',
    });
  }
  return ok(invitation);
}
