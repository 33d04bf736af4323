import type { Task, TaskSource } from '@bundel/inbox-api';
import type { Member, Tx } from '@bundel/platform';

/** What a local administrator has to follow up: invitations without an answer, roles that nobody has. */
export const administratorTasks: TaskSource = {
  name: 'organisations.administrator',
  async tasksFor(tx, member) {
    if (member.role !== 'localAdministrator') return [];
    return [...(await invitationTasks(tx, member)), ...(await missingRoles(tx, member))];
  },
};

async function invitationTasks(tx: Tx, member: Member): Promise<Task[]> {
  const rows = await tx.query<{ id: string; name: string; expiresAt: Date; expired: boolean }>(
    `select id, name, expires_at as "expiresAt", expires_at <= clock_timestamp() as expired from invitation
     where organisation_id = $1 and accepted_at is null and revoked_at is null order by expires_at limit 50`,
    [member.organisationId],
  );
  return rows.map((row) => ({
    kind: row.expired ? 'invitation.expired' : 'invitation.open',
    objectType: 'invitation',
    objectId: row.id,
    organisationId: member.organisationId,
    params: { name: row.name },
    dueAt: row.expiresAt,
    urgency: row.expired ? 'normal' : 'low',
  }));
}

/** Without these a public body can neither state what it needs nor commit to it. */
const neededByPublicBodies = ['mandateHolder', 'demandOfficer'];

async function missingRoles(tx: Tx, member: Member): Promise<Task[]> {
  if (member.organisationKind === 'supplier') return [];
  const held = await tx.query<{ role: string }>(
    `select distinct role from membership where organisation_id = $1 and ended_at is null and role = any($2)`,
    [member.organisationId, neededByPublicBodies],
  );
  return neededByPublicBodies
    .filter((role) => !held.some((row) => row.role === role))
    .map((role) => ({
      kind: 'role.missing',
      objectType: 'organisation',
      objectId: `${member.organisationId}:${role}`,
      organisationId: member.organisationId,
      params: { role, organisation: member.organisationName },
      dueAt: null,
      urgency: 'high',
    }));
}
