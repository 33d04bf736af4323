import type { Tx } from '@bundel/platform';
import { instantText } from '../my-organisation/read-colleagues.js';
import { findOrganisation } from '../organisation/find-organisation.js';
import type { Address, SupplierProfile } from './supplier-profile.types.js';

type Row = Omit<SupplierProfile, 'organisation' | 'visitingAddress' | 'postalAddress'>;

/** The profile of the supplier that acts; null for a public body. */
export async function findProfile(tx: Tx, organisationId: string): Promise<SupplierProfile | null> {
  const rows = await tx.query<Row>(
    `select version, ${instantText('changed_at')} as "changedAt", legal_form as "legalForm", size, website,
            contact_email as "contactEmail"
     from supplier_profile where organisation_id = $1`,
    [organisationId],
  );
  const organisation = await findOrganisation(tx, organisationId);
  if (rows[0] === undefined || organisation === null) return null;
  const addresses = await tx.query<Address & { kind: string }>(
    `select kind, street, postcode, place, country from supplier_address where organisation_id = $1`,
    [organisationId],
  );
  const addressOf = (kind: string): Address | null =>
    addresses.find((address) => address.kind === kind) ?? null;
  return {
    ...rows[0],
    organisation,
    visitingAddress: addressOf('visiting'),
    postalAddress: addressOf('postal'),
  };
}
