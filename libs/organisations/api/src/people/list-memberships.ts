import type { Tx } from '@bundel/platform';

/** One role in one organisation that a person holds at this moment; a session is for exactly one of these. */
export interface HeldMembership {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: string;
  readonly role: string;
}

/** Every role a person holds now, by name of organisation and role; ended ones are not among them. Call under system scope. */
export function listMemberships(tx: Tx, personId: string): Promise<HeldMembership[]> {
  return tx.query<HeldMembership>(
    `select m.id, o.id as "organisationId", o.name as "organisationName", o.kind as "organisationKind", m.role
     from membership m join organisation o on o.id = m.organisation_id
     where m.person_id = $1 and m.ended_at is null and m.valid_from <= clock_timestamp()
       and (o.valid_until is null or o.valid_until > current_date)
     order by o.sort_name collate "C", o.id, m.role`,
    [personId],
  );
}

/** Gives a person roles in an organisation; a role that is held already stays as it is. */
export async function grantRoles(
  tx: Tx,
  grant: {
    readonly organisationId: string;
    readonly personId: string;
    readonly roles: readonly string[];
    readonly grantedBy: string | null;
  },
): Promise<void> {
  await tx.query(
    `insert into membership (organisation_id, person_id, role, granted_by)
     select $1, $2, role, $4 from unnest($3::text[]) as role
     on conflict (organisation_id, person_id, role) where ended_at is null do nothing`,
    [grant.organisationId, grant.personId, grant.roles, grant.grantedBy],
  );
}
