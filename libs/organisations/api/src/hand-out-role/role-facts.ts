import type { Role, RoleFacts } from '@bundel/organisations-domain';
import type { Member, Tx } from '@bundel/platform';
import { knownRoles, organisationFacts } from '../invite-colleague/invitation-facts.js';

/** What the decision looks at when a role of a colleague is given or taken. */
export async function roleFacts(tx: Tx, member: Member, personId: string): Promise<RoleFacts> {
  const held = await tx.query<{ role: string }>(
    `select role from membership where organisation_id = $1 and person_id = $2 and ended_at is null`,
    [member.organisationId, personId],
  );
  const elsewhere = await tx.query<{ roles: string[] }>(`select bundel.roles_elsewhere($1) as roles`, [
    personId,
  ]);
  const administrators = await tx.query<{ count: number }>(
    `select count(*)::integer as count from membership
     where organisation_id = $1 and role = 'localAdministrator' and ended_at is null`,
    [member.organisationId],
  );
  return {
    organisation: await organisationFacts(tx, member.organisationId),
    actor: { personId: member.personId, role: member.role as Role },
    person:
      held.length === 0
        ? null
        : {
            personId,
            roles: knownRoles(held.map((row) => row.role)),
            rolesElsewhere: knownRoles(elsewhere[0]?.roles ?? []),
          },
    administrators: administrators[0]?.count ?? 0,
  };
}
