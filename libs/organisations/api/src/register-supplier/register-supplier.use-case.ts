import { ok, refused, type CountryCode, type Result } from '@bundel/kernel';
import {
  checkOneSide,
  decideRegisterSupplier,
  registerNumberKey,
  type Role,
  type Supplier,
} from '@bundel/organisations-domain';
import type { ActTx, Actor, Refusal } from '@bundel/platform';
import { knownRoles, lockPerson } from '../invite-colleague/invitation-facts.js';
import { findOrganisation } from '../organisation/find-organisation.js';
import type { Organisation } from '../organisation/organisation.types.js';
import { grantRoles, listMemberships, type HeldMembership } from '../people/list-memberships.js';
import { sortNameOf } from '../public-bodies/sort-name.js';
import { tidyOrNull, tidyText } from '../texts/tidy-text.js';
import type { RegisterSupplierInput } from './register-supplier.input.js';

export interface RegisteredSupplier {
  readonly organisation: Organisation;
  readonly roles: readonly Role[];
}

/** Registers a company; who registers it becomes its first local administrator. Runs under system scope. */
export async function registerSupplier(
  tx: ActTx,
  actor: Actor,
  input: RegisterSupplierInput,
): Promise<Result<RegisteredSupplier, Refusal>> {
  const command = tidied(input);
  const foreign = command.foreignRegister;
  const number =
    foreign === null ? command.kvkNumber : `${foreign.country} ${registerNumberKey(foreign.number)}`;
  // Two people who register the same company at once: the second sees the first.
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`supplier ${number ?? ''}`]);
  await lockPerson(tx, actor.personId);
  const held = await listMemberships(tx, actor.personId);
  const sides = checkOneSide('bidManager', knownRoles(held.map((membership) => membership.role)), []);
  const decided = decideRegisterSupplier(
    { knownCountries: await knownCountries(tx), alreadyRegistered: await isRegistered(tx, command) },
    command,
  );
  const reasons = [...sides, ...checkFirstSupplier(held), ...(decided.ok ? [] : decided.errors)];
  const [first, ...more] = reasons;
  if (first !== undefined) return refused(first, ...more);
  if (!decided.ok) return decided;
  const organisationId = await insertSupplier(tx, decided.value);
  const roles: Role[] = ['localAdministrator', ...(input.becomeBidManager ? (['bidManager'] as const) : [])];
  await grantRoles(tx, { organisationId, personId: actor.personId, roles, grantedBy: null });
  tx.about('organisation', organisationId, { country: decided.value.establishmentCountry });
  return ok({ organisation: (await findOrganisation(tx, organisationId)) as Organisation, roles });
}

/** One person registers one company: more would be a way to fill the portal with shells. */
const checkFirstSupplier = (held: readonly HeldMembership[]): readonly Refusal[] =>
  held.some(({ organisationKind, role }) => organisationKind === 'supplier' && role === 'localAdministrator')
    ? [
        {
          code: 'supplier.administrator',
          message: 'You already administer a supplier.',
          remedy: 'Ask a colleague to register the other company.',
        },
      ]
    : [];

const tidied = (input: RegisterSupplierInput) => ({
  name: tidyText(input.name),
  establishmentCountry: tidyText(input.establishmentCountry),
  kvkNumber: tidyOrNull(input.kvkNumber),
  foreignRegister: input.foreignRegister
    ? {
        country: tidyText(input.foreignRegister.country).toUpperCase(),
        registerName: tidyText(input.foreignRegister.registerName),
        number: tidyText(input.foreignRegister.number),
      }
    : null,
  address: {
    street: tidyText(input.address.street),
    postcode: tidyText(input.address.postcode),
    place: tidyText(input.address.place),
    country: tidyText(input.address.country),
  },
  contactEmail: tidyText(input.contactEmail),
});

export async function knownCountries(tx: ActTx): Promise<ReadonlySet<CountryCode>> {
  const rows = await tx.query<{ code: CountryCode }>(`select code from jurisdiction`);
  return new Set(rows.map((row) => row.code));
}

/** The country is part of the register: two countries may give out the same number. */
const registerOf = (foreign: { readonly country: string; readonly registerName: string }): string =>
  `${foreign.country} ${foreign.registerName}`;

/** As `registerNumberKey` of the domain, for what is stored as it was typed. */
const numberKey = `upper(regexp_replace(normalize(foreign_number, NFKC), '[[:space:]‐‑‒–—―−-]', '', 'g'))`;

async function isRegistered(tx: ActTx, command: ReturnType<typeof tidied>): Promise<boolean> {
  const foreign = command.foreignRegister;
  const rows = await tx.query(
    `select 1 from organisation where kvk_number = $1
       or (starts_with(foreign_register, $2 || ' ') and ${numberKey} = $3)`,
    [command.kvkNumber, foreign?.country ?? null, foreign ? registerNumberKey(foreign.number) : null],
  );
  return rows.length > 0;
}

async function insertSupplier(tx: ActTx, supplier: Supplier): Promise<string> {
  const { registration, address } = supplier;
  const foreign = registration.register === 'foreign' ? registration : null;
  const rows = await tx.query<{ id: string }>(
    `with made as (select uuidv7() as id)
     insert into organisation (id, kind, code, name, sort_name, kvk_number, foreign_register, foreign_number, country,
       source, valid_from)
     select id, 'supplier', 'supplier-' || id, $1, $2, $3, $4, $5, $6, 'registration', current_date from made
     returning id`,
    [
      supplier.name,
      sortNameOf(supplier.name),
      registration.register === 'kvk' ? registration.kvkNumber : null,
      foreign === null ? null : registerOf(foreign),
      foreign?.number ?? null,
      supplier.establishmentCountry,
    ],
  );
  const id = (rows[0] as { id: string }).id;
  await tx.query(
    `insert into organisation_name (organisation_id, valid_from, name) values ($1, current_date, $2)`,
    [id, supplier.name],
  );
  await tx.query(`insert into supplier_profile (organisation_id, contact_email) values ($1, $2)`, [
    id,
    supplier.contactEmail,
  ]);
  await tx.query(
    `insert into supplier_address (organisation_id, kind, street, postcode, place, country)
     values ($1, 'visiting', $2, $3, $4, $5)`,
    [id, address.street, address.postcode, address.place, address.country],
  );
  return id;
}
