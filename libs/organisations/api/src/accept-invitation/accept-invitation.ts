import { ok, refused, type Result } from '@bundel/kernel';
import { checkOneSide } from '@bundel/organisations-domain';
import type { Refusal, Tx } from '@bundel/platform';
import { knownRoles, lockPerson, lockRoles } from '../invite-colleague/invitation-facts.js';
import { hashInvitationToken } from '../invite-colleague/invitation-token.js';
import { grantRoles, listMemberships } from '../people/list-memberships.js';
import { createPersonFromIdentity, type PersonIdentity } from '../people/person-directory.js';

/** An invitation that can still be accepted. */
export interface OpenInvitation {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly invitedBy: string;
  readonly expiresAt: Date;
}

export interface InvitationAnswer {
  readonly token: string;
  readonly personIdentity: PersonIdentity;
  /** Verified by the login provider; it must be the invited address. */
  readonly email: string;
  readonly name: string;
}

/** The invitation behind a token; null when it is unknown, used, revoked or expired. Call under system scope. */
export async function findOpenInvitation(tx: Tx, token: string): Promise<OpenInvitation | null> {
  const rows = await tx.query<OpenInvitation>(
    `select i.id, o.id as "organisationId", o.name as "organisationName", o.kind as "organisationKind",
            i.email, i.name, i.roles, i.invited_by as "invitedBy", i.expires_at as "expiresAt"
     from invitation i join organisation o on o.id = i.organisation_id
     where i.token_hash = $1 and i.accepted_at is null and i.revoked_at is null
       and i.expires_at > clock_timestamp()`,
    [hashInvitationToken(token)],
  );
  return rows[0] ?? null;
}

const notOpen: Refusal = {
  code: 'invitation.notOpen',
  message: 'This invitation does not exist, was used or withdrawn, or has expired.',
  path: ['token'],
  remedy: 'Ask your local administrator to send it again.',
};

const otherAddress: Refusal = {
  code: 'invitation.otherAddress',
  message: 'This invitation is for another e-mail address.',
  path: ['email'],
  remedy: 'Sign in with the address that was invited.',
};

const ownInvitation: Refusal = {
  code: 'duties.ownRole',
  message: 'Nobody accepts an invitation of their own.',
  remedy: 'Ask another local administrator.',
};

/** Why this person may not have these roles: they sent the invitation, or stand on the other side of the table. */
async function checkDuties(
  tx: Tx,
  invitation: OpenInvitation,
  personId: string,
): Promise<readonly Refusal[]> {
  await lockPerson(tx, personId);
  const held = await listMemberships(tx, personId);
  const elsewhere = held.filter(({ organisationId }) => organisationId !== invitation.organisationId);
  const rolesElsewhere = knownRoles(elsewhere.map(({ role }) => role));
  const sides = knownRoles(invitation.roles).flatMap((role) => checkOneSide(role, rolesElsewhere, []));
  return [...(invitation.invitedBy === personId ? [ownInvitation] : []), ...sides.slice(0, 1)];
}

/** What was accepted, for the trail of the organisation that invited. */
export interface AcceptedInvitation {
  readonly invitationId: string;
  readonly personId: string;
  readonly personName: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: string;
  readonly roles: readonly string[];
}

/** Turns an open invitation into memberships, making the person when needed. Call under system scope. */
export async function acceptInvitation(
  tx: Tx,
  answer: InvitationAnswer,
): Promise<Result<AcceptedInvitation, Refusal>> {
  const found = await findOpenInvitation(tx, answer.token);
  if (found === null) return refused(notOpen);
  await lockRoles(tx, found.organisationId);
  await tx.query(`select id from invitation where token_hash = $1 for update`, [
    hashInvitationToken(answer.token),
  ]);
  const invitation = await findOpenInvitation(tx, answer.token);
  if (invitation === null) return refused(notOpen);
  if (invitation.email.toLowerCase() !== answer.email.trim().toLowerCase()) return refused(otherAddress);
  const { personIdentity, name, email } = answer;
  const person = await createPersonFromIdentity(tx, { ...personIdentity, name, email });
  const [reason, ...more] = await checkDuties(tx, invitation, person.id);
  if (reason !== undefined) return refused(reason, ...more);
  await grantRoles(tx, {
    organisationId: invitation.organisationId,
    personId: person.id,
    roles: invitation.roles,
    grantedBy: invitation.invitedBy,
  });
  await tx.query(`update invitation set accepted_at = clock_timestamp(), accepted_by = $2 where id = $1`, [
    invitation.id,
    person.id,
  ]);
  const { organisationId, organisationName, organisationKind, roles } = invitation;
  return ok({
    invitationId: invitation.id,
    personId: person.id,
    personName: person.name,
    organisationId,
    organisationName,
    organisationKind,
    roles,
  });
}
