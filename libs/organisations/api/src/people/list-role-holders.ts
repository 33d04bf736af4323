import type { Tx } from '@bundel/platform';

/** Someone who holds a role in an organisation now. */
export interface RoleHolder {
  readonly organisationId: string;
  readonly personId: string;
}

/** Who holds a role in these organisations now. Call under system scope. */
export function listRoleHolders(
  tx: Tx,
  organisationIds: readonly string[],
  role: string,
): Promise<RoleHolder[]> {
  return tx.query<RoleHolder>(
    `select organisation_id as "organisationId", person_id as "personId" from membership
     where organisation_id = any($1::uuid[]) and role = $2 and ended_at is null
     order by organisation_id, person_id`,
    [organisationIds, role],
  );
}
