/**
 * On whose behalf the database is asked. Row security reads it from transaction-local settings,
 * so a transaction that forgets to say who it is sees no row of any tenant.
 */
export type RowScope =
  | {
      readonly kind: 'actor';
      readonly organisationId: string;
      readonly personId: string;
      readonly role: string;
    }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'system'; readonly reason: string }
  | { readonly kind: 'public' };

export const publicScope: RowScope = { kind: 'public' };

/** Jobs, login and seeds act for the portal itself; the reason ends up in the code review, not in the database. */
export const systemScope = (reason: string): RowScope => ({ kind: 'system', reason });

/** The statement that sets the context of one transaction: [sql, values]. */
export function scopeStatement(scope: RowScope): readonly [string, readonly string[]] {
  const organisationId = scope.kind === 'actor' ? scope.organisationId : '';
  const personId = scope.kind === 'actor' || scope.kind === 'person' ? scope.personId : '';
  const role = scope.kind === 'actor' ? scope.role : '';
  return [
    `select set_config('bundel.organisation_id', $1, true), set_config('bundel.person_id', $2, true),
            set_config('bundel.role', $3, true), set_config('bundel.scope', $4, true)`,
    [organisationId, personId, role, scope.kind],
  ];
}
