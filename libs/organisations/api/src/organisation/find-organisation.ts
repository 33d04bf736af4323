import type { Tx } from '@bundel/platform';
import type { Organisation, OrganisationKind, OrganisationName } from './organisation.types.js';

interface Row extends Omit<Organisation, 'kind' | 'foreignRegistration'> {
  readonly kind: string;
  readonly foreignRegister: string | null;
  readonly foreignNumber: string | null;
}

/** An organisation that the one who asks may see; null for missing and forbidden alike. */
export async function findOrganisation(tx: Tx, id: string): Promise<Organisation | null> {
  const rows = await tx.query<Row>(
    `select id, kind, code, name, country, oin, kvk_number as "kvkNumber", foreign_register as "foreignRegister",
            foreign_number as "foreignNumber", valid_from::text as "validFrom", valid_until::text as "validUntil"
     from organisation where id = $1`,
    [id],
  );
  if (rows[0] === undefined) return null;
  const { foreignRegister, foreignNumber, kind, ...rest } = rows[0];
  return {
    ...rest,
    kind: kind as OrganisationKind,
    foreignRegistration:
      foreignRegister === null ? null : { register: foreignRegister, number: foreignNumber ?? '' },
  };
}

export const listNames = (tx: Tx, organisationId: string): Promise<OrganisationName[]> =>
  tx.query<OrganisationName>(
    `select name, valid_from::text as "validFrom", valid_until::text as "validUntil" from organisation_name
     where organisation_id = $1 order by valid_until desc nulls first`,
    [organisationId],
  );
