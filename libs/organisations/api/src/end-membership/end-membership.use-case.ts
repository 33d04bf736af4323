import { instantFromDate, ok, refused, type Result } from '@bundel/kernel';
import { notify } from '@bundel/inbox-api';
import { decideTakeBackRole } from '@bundel/organisations-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { notFound } from '../errors/error-union.js';
import { roleFacts } from '../hand-out-role/role-facts.js';
import { lockRolesAs } from '../invite-colleague/invitation-facts.js';
import type { Colleague } from '../my-organisation/colleague.types.js';
import { findColleague } from '../my-organisation/read-colleagues.js';

/** Ends one role of a colleague. The row stays: what was done in that role must stay explainable. */
export async function endMembership(
  tx: ActTx,
  member: Member,
  membershipId: string,
): Promise<Result<Colleague | null, Refusal>> {
  tx.about('membership', membershipId);
  const gone = await lockRolesAs(tx, member);
  if (gone !== null) return refused(gone);
  const { organisationId } = member;
  const rows = await tx.query<{ personId: string; role: string }>(
    `select person_id as "personId", role from membership
     where id = $1 and organisation_id = $2 and ended_at is null`,
    [membershipId, organisationId],
  );
  if (rows[0] === undefined) return refused(notFound('membership', ['membershipId']));
  const { personId, role } = rows[0];
  tx.about('membership', membershipId, { role });
  const facts = await roleFacts(tx, member, personId);
  const decided = decideTakeBackRole(facts, { role }, instantFromDate(await tx.now()));
  if (!decided.ok) return decided;
  await tx.query(`update membership set ended_at = clock_timestamp(), ended_by = $2 where id = $1`, [
    membershipId,
    member.personId,
  ]);
  if (role === 'localAdministrator') {
    const revokedInvitations = await revokeInvitationsOf(tx, organisationId, personId);
    tx.about('membership', membershipId, { role, revokedInvitations });
  }
  await notify(tx, {
    personId,
    organisationId,
    kind: 'role.ended',
    params: { role, organisation: member.organisationName },
    objectType: 'organisation',
    objectId: organisationId,
  });
  await tx.announce('organisations.roles', { personId, organisationId });
  return ok(await findColleague(tx, member, personId));
}

/** Who no longer administers has no open invitations either; says how many were withdrawn. */
async function revokeInvitationsOf(tx: ActTx, organisationId: string, personId: string): Promise<number> {
  const rows = await tx.query<{ count: number }>(
    `with revoked as (
       update invitation set revoked_at = clock_timestamp()
       where organisation_id = $1 and invited_by = $2 and accepted_at is null and revoked_at is null
       returning 1)
     select count(*)::integer as count from revoked`,
    [organisationId, personId],
  );
  return rows[0]?.count ?? 0;
}
