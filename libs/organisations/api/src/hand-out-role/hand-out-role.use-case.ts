import { instantFromDate, ok, refused, type Result } from '@bundel/kernel';
import { notify } from '@bundel/inbox-api';
import { decideHandOutRole } from '@bundel/organisations-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { lockPerson, lockRolesAs } from '../invite-colleague/invitation-facts.js';
import type { Colleague } from '../my-organisation/colleague.types.js';
import { findColleague } from '../my-organisation/read-colleagues.js';
import { grantRoles } from '../people/list-memberships.js';
import type { HandOutRoleInput } from './hand-out-role.input.js';
import { roleFacts } from './role-facts.js';

/** Gives a colleague one more role, and tells them. */
export async function handOutRole(
  tx: ActTx,
  member: Member,
  { personId, role }: HandOutRoleInput,
): Promise<Result<Colleague, Refusal>> {
  tx.about('person', personId, { role });
  const gone = await lockRolesAs(tx, member);
  if (gone !== null) return refused(gone);
  await lockPerson(tx, personId);
  const facts = await roleFacts(tx, member, personId);
  const decided = decideHandOutRole(facts, { role }, instantFromDate(await tx.now()));
  if (!decided.ok) return decided;
  const { organisationId } = member;
  await grantRoles(tx, { organisationId, personId, roles: [role], grantedBy: member.personId });
  await notify(tx, {
    personId,
    organisationId,
    kind: 'role.received',
    params: { role, organisation: member.organisationName },
    objectType: 'organisation',
    objectId: organisationId,
  });
  await tx.announce('organisations.roles', { personId, organisationId });
  return ok((await findColleague(tx, member, personId)) as Colleague);
}
