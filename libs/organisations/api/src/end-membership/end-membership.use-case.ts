import { instantFromDate, ok, refused, type Result } from '@bundel/kernel';
import { notify } from '@bundel/inbox-api';
import { decideTakeBackRole } from '@bundel/organisations-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { notFound } from '../errors/error-union.js';
import { roleFacts } from '../hand-out-role/role-facts.js';
import { lockRoles } from '../invite-colleague/invitation-facts.js';
import type { Colleague } from '../my-organisation/colleague.types.js';
import { findColleague } from '../my-organisation/read-colleagues.js';

/** Ends one role of a colleague. The row stays: what was done in that role must stay explainable. */
export async function endMembership(
  tx: ActTx,
  member: Member,
  membershipId: string,
): Promise<Result<Colleague | null, Refusal>> {
  tx.about('membership', membershipId);
  await lockRoles(tx, member.organisationId);
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
