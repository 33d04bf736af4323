import { systemScope, type Database, type Tx } from '@bundel/platform';
import { demoOin } from '@bundel/reference-data';
import { grantRoles } from '../people/list-memberships.js';
import { foldName, sortNameOf } from '../public-bodies/sort-name.js';
import { insertChain } from '../set-ownership-chain/set-ownership-chain.use-case.js';
import { OwnerKind } from '../supplier-profile/ownership.types.js';
import { latestOwnershipVersion, supplierKey } from '../supplier-profile/read-ownership.js';
import { demoSuppliers, type DemoSupplier } from './demo-suppliers.data.js';
import { stableId } from './stable-id.js';

/** The invented people of the demo, as the demo login knows them. */
export interface DemoPeople {
  /** Issuer under which the demo login knows them. */
  readonly issuer: string;
  readonly organisations: readonly {
    readonly key: string;
    readonly kind: string;
    readonly name: string;
    readonly code: string | null;
    readonly kvkNumber: string | null;
  }[];
  readonly personas: readonly {
    readonly subject: string;
    readonly name: string;
    readonly email: string;
    readonly memberships: readonly { readonly organisation: string; readonly role: string }[];
  }[];
}

/**
 * Brings six invented suppliers and the demo people with their roles. What is there stays as it is, so a role that was
 * ended in the demo does not come back; a new issuer (another port) finds the same people.
 * @returns how many rows were new
 */
export function seedDemo(database: Database, people: DemoPeople): Promise<number> {
  return database.transaction(systemScope('demo'), async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('demo', 0))`);
    let added = 0;
    for (const supplier of demoSuppliers) added += await addSupplier(tx, supplier);
    const organisations = new Map<string, string>();
    for (const organisation of people.organisations) {
      organisations.set(organisation.key, await findDemoOrganisation(tx, organisation));
    }
    for (const persona of people.personas)
      added += await addPersona(tx, people.issuer, persona, organisations);
    return added;
  });
}

async function addSupplier(tx: Tx, supplier: DemoSupplier): Promise<number> {
  const id = stableId('supplier', supplier.code);
  const added = await tx.query(
    `insert into organisation (id, kind, code, name, sort_name, oin, kvk_number, country, source, valid_from)
     values ($1, 'supplier', $2, $3, $4, $5, $6, 'NL', 'demo', '2021-01-01') on conflict do nothing returning id`,
    [id, supplier.code, supplier.name, sortNameOf(supplier.name), demoOin(supplier.code), supplier.kvkNumber],
  );
  if (added.length === 0) return 0;
  await tx.query(
    `insert into organisation_name (organisation_id, valid_from, name) values ($1, '2021-01-01', $2)`,
    [id, supplier.name],
  );
  await tx.query(
    `insert into supplier_profile (organisation_id, legal_form, size, website, contact_email) values ($1, $2, $3, $4, $5)`,
    [id, supplier.legalForm, supplier.size, supplier.website, supplier.email],
  );
  const { street, postcode, place } = supplier.address;
  await tx.query(
    `insert into supplier_address (organisation_id, kind, street, postcode, place, country)
     values ($1, 'visiting', $2, $3, $4, 'NL')`,
    [id, street, postcode, place],
  );
  for (const { type, scope, issuer, number, validFrom, validUntil } of supplier.certificates) {
    await tx.query(
      `insert into certificate (id, organisation_id, type, scope, issuer, number, valid_from, valid_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [stableId('certificate', number), id, type, scope, issuer, number, validFrom, validUntil],
    );
  }
  if ((await latestOwnershipVersion(tx, id)) === 0) {
    const self = { key: supplierKey, name: supplier.name, kind: OwnerKind.company, country: 'NL' };
    await insertChain(tx, { organisationId: id, personId: null, version: 1 }, supplier.chain, self);
  }
  return 1;
}

/** By code, by trade register number, or by kind and name where the register has no code. */
async function findDemoOrganisation(tx: Tx, wanted: DemoPeople['organisations'][number]): Promise<string> {
  const rows = await tx.query<{ id: string }>(
    `select id from organisation
     where code = $1 or kvk_number = $2 or ($1::text is null and $2::text is null and kind = $3 and lower(name) = $4)`,
    [wanted.code, wanted.kvkNumber, wanted.kind, wanted.name.toLowerCase()],
  );
  if (rows[0] !== undefined) return rows[0].id;
  throw new Error(`The demo speaks of ${foldName(wanted.name)}, which the portal does not know.`);
}

async function addPersona(
  tx: Tx,
  issuer: string,
  persona: DemoPeople['personas'][number],
  organisations: ReadonlyMap<string, string>,
): Promise<number> {
  const personId = stableId('demo person', persona.subject);
  const added = await tx.query(
    `insert into person (id, name, email) values ($1, $2, $3) on conflict do nothing returning id`,
    [personId, persona.name, persona.email],
  );
  await tx.query(
    `insert into person_identity (issuer, subject, person_id) values ($1, $2, $3) on conflict do nothing`,
    [issuer, persona.subject, personId],
  );
  if (added.length === 0) return 0;
  for (const { organisation, role } of persona.memberships) {
    const organisationId = organisations.get(organisation);
    if (organisationId === undefined) throw new Error(`The demo names no organisation ${organisation}.`);
    await grantRoles(tx, { organisationId, personId, roles: [role], grantedBy: null });
  }
  return 1;
}
