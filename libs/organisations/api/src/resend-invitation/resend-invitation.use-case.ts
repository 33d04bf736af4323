import { instantFromDate, ok, refused, type Result } from '@bundel/kernel';
import { decideInvitation } from '@bundel/organisations-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { notFound } from '../errors/error-union.js';
import { invitationFacts, lockRolesAs } from '../invite-colleague/invitation-facts.js';
import { hashInvitationToken, newInvitationToken } from '../invite-colleague/invitation-token.js';
import type { SentInvitation } from '../invite-colleague/invite-colleague.use-case.js';
import { InvitationStatus, type Invitation } from '../my-organisation/colleague.types.js';
import { findInvitation } from '../my-organisation/read-colleagues.js';

/** Gives an open or expired invitation a new secret and a new last day; the old secret stops working. */
export async function resendInvitation(
  tx: ActTx,
  member: Member,
  invitationId: string,
): Promise<Result<SentInvitation, Refusal>> {
  tx.about('invitation', invitationId);
  const gone = await lockRolesAs(tx, member);
  if (gone !== null) return refused(gone);
  const known = await findInvitation(tx, invitationId);
  if (known === null) return refused(notFound('invitation', ['invitationId']));
  if (known.status !== InvitationStatus.open && known.status !== InvitationStatus.expired) {
    return refused({
      code: 'invitation.closed',
      message: `This invitation was ${known.status}.`,
      path: ['invitationId'],
      remedy: 'Invite the person anew.',
    });
  }
  const facts = await invitationFacts(tx, member, invitationId);
  const now = await tx.now();
  const outcomes = known.roles.map((role) =>
    decideInvitation(facts, { email: known.email, name: known.name, role }, instantFromDate(now)),
  );
  const refusal = outcomes.find((outcome) => !outcome.ok);
  if (refusal !== undefined && !refusal.ok) return refusal;
  const first = outcomes[0];
  const token = newInvitationToken();
  await tx.query(`update invitation set token_hash = $2, expires_at = $3 where id = $1`, [
    invitationId,
    hashInvitationToken(token),
    first?.ok ? first.value.expiresAt : null,
  ]);
  return ok({ invitation: (await findInvitation(tx, invitationId)) as Invitation, token });
}
