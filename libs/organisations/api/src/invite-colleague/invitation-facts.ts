import { parseInstant, valueOf } from '@bundel/kernel';
import {
  isOrganisationKind,
  isRole,
  type InvitationFacts,
  type OrganisationKind,
  type Role,
} from '@bundel/organisations-domain';
import type { Member, Refusal, Tx } from '@bundel/platform';
import { instantText } from '../my-organisation/read-colleagues.js';

/** One decision at a time per organisation: two administrators cannot each end the other's role. */
export async function lockRoles(tx: Tx, organisationId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`roles of ${organisationId}`]);
}

/** One decision at a time per person: two organisations cannot each put them on another side of the table. */
export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`sides of ${personId}`]);
}

/** Takes {@link lockRoles}, then looks again: null when the member still has the role they act in, else why not. */
export async function lockRolesAs(tx: Tx, member: Member): Promise<Refusal | null> {
  await lockRoles(tx, member.organisationId);
  const held = await tx.query(
    `select 1 from membership
     where organisation_id = $1 and person_id = $2 and role = $3 and ended_at is null`,
    [member.organisationId, member.personId, member.role],
  );
  if (held.length > 0) return null;
  return {
    code: 'role.actor',
    message: 'Your role in this organisation has ended.',
    remedy: 'Ask your local administrator.',
  };
}

export const knownRoles = (roles: readonly string[]): Role[] => roles.filter(isRole);

/** Kind and whether the own organisation exists today. */
export async function organisationFacts(
  tx: Tx,
  organisationId: string,
): Promise<{ kind: OrganisationKind; active: boolean }> {
  const rows = await tx.query<{ kind: string; active: boolean }>(
    `select kind, valid_until is null or valid_until > current_date as active from organisation where id = $1`,
    [organisationId],
  );
  const found = rows[0];
  if (found === undefined || !isOrganisationKind(found.kind))
    throw new Error('The own organisation is gone.');
  return { kind: found.kind, active: found.active };
}

/** Everything the decision on an invitation looks at; `except` leaves one invitation out. */
export async function invitationFacts(tx: Tx, member: Member, except?: string): Promise<InvitationFacts> {
  const organisation = await organisationFacts(tx, member.organisationId);
  const members = await tx.query<{ email: string; roles: string[] }>(
    `select p.email, array_agg(m.role) as roles from membership m join person p on p.id = m.person_id
     where m.organisation_id = $1 and m.ended_at is null group by p.id`,
    [member.organisationId],
  );
  const open = await tx.query<{ email: string; role: string; expiresAt: string }>(
    `select i.email, role, ${instantText('i.expires_at')} as "expiresAt"
     from invitation i cross join unnest(i.roles) as role
     where i.organisation_id = $1 and i.accepted_at is null and i.revoked_at is null and i.id is distinct from $2`,
    [member.organisationId, except ?? null],
  );
  const own = await tx.query<{ email: string }>(`select email from person where id = $1`, [member.personId]);
  return {
    organisation,
    inviter: { role: member.role as Role, email: own[0]?.email ?? '' },
    members: members.map(({ email, roles }) => ({ email, roles: knownRoles(roles) })),
    invitations: open.map(({ email, role, expiresAt }) => ({
      email,
      role: role as Role,
      expiresAt: valueOf(parseInstant(expiresAt)),
    })),
  };
}
