import { ok, parseEmailAddress, refused, type CountryCode, type Result } from '@bundel/kernel';
import { refusalsAt } from '@bundel/organisations-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { changedMeanwhile, notFound } from '../errors/error-union.js';
import type { AddressInput } from '../register-supplier/register-supplier.input.js';
import { knownCountries } from '../register-supplier/register-supplier.use-case.js';
import { findProfile } from '../supplier-profile/read-profile.js';
import type { SupplierProfile } from '../supplier-profile/supplier-profile.types.js';
import { checkLength, checkPresent } from '../texts/check-text.js';
import { tidyOrNull, tidyText } from '../texts/tidy-text.js';
import type { UpdateSupplierProfileInput } from './update-supplier-profile.input.js';

/** Changes what the own company says about itself. Name and registration come from the register and stay. */
export async function updateSupplierProfile(
  tx: ActTx,
  member: Member,
  input: UpdateSupplierProfileInput,
): Promise<Result<SupplierProfile, Refusal>> {
  const { organisationId } = member;
  tx.about('organisation', organisationId);
  const locked = await tx.query<{ version: number }>(
    `select version from supplier_profile where organisation_id = $1 for update`,
    [organisationId],
  );
  if (locked[0] === undefined) return refused(notFound('supplier', []));
  if (locked[0].version !== input.basedOnVersion) return refused(changedMeanwhile);
  const wanted = tidied(input);
  const [first, ...more] = problemsOf(wanted, await knownCountries(tx));
  if (first !== undefined) return refused(first, ...more);
  await tx.query(
    `update supplier_profile set legal_form = $2, size = $3, website = $4, contact_email = $5, version = version + 1,
       changed_at = clock_timestamp()
     where organisation_id = $1`,
    [organisationId, wanted.legalForm, wanted.size, wanted.website, wanted.contactEmail.toLowerCase()],
  );
  await writeAddress(tx, organisationId, 'visiting', wanted.visitingAddress);
  await writeAddress(tx, organisationId, 'postal', wanted.postalAddress);
  return ok((await findProfile(tx, organisationId)) as SupplierProfile);
}

const tidyAddress = (address: AddressInput): AddressInput => ({
  street: tidyText(address.street),
  postcode: tidyText(address.postcode),
  place: tidyText(address.place),
  country: tidyText(address.country).toUpperCase(),
});

const tidied = (input: UpdateSupplierProfileInput) => ({
  legalForm: tidyOrNull(input.legalForm),
  size: input.size ?? null,
  website: tidyOrNull(input.website),
  contactEmail: tidyText(input.contactEmail),
  visitingAddress: tidyAddress(input.visitingAddress),
  postalAddress: input.postalAddress ? tidyAddress(input.postalAddress) : null,
});

function problemsOf(wanted: ReturnType<typeof tidied>, known: ReadonlySet<CountryCode>): readonly Refusal[] {
  const email = parseEmailAddress(wanted.contactEmail);
  return [
    ...checkLength(wanted.legalForm, ['legalForm']),
    ...checkLength(wanted.website, ['website'], 500),
    ...(wanted.website === null || isWebsite(wanted.website)
      ? []
      : [
          {
            code: 'website.form',
            message: 'This is not the address of a website.',
            path: ['website'],
            remedy: 'Write it like https://www.company.example.',
          },
        ]),
    ...(email.ok ? [] : refusalsAt(['contactEmail'], email.errors)),
    ...checkAddress(wanted.visitingAddress, 'visitingAddress', known),
    ...(wanted.postalAddress === null ? [] : checkAddress(wanted.postalAddress, 'postalAddress', known)),
  ];
}

const isWebsite = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';

const checkAddress = (
  address: AddressInput,
  field: string,
  known: ReadonlySet<CountryCode>,
): readonly Refusal[] => [
  ...checkPresent(address.street, [field, 'street']),
  ...checkLength(address.street, [field, 'street']),
  ...checkLength(address.postcode, [field, 'postcode'], 20),
  ...checkPresent(address.place, [field, 'place']),
  ...checkLength(address.place, [field, 'place']),
  ...(known.has(address.country as CountryCode)
    ? []
    : [
        {
          code: 'country.unknown',
          message: 'This country is not known.',
          path: [field, 'country'],
          remedy: 'Choose a country from the list.',
        },
      ]),
];

async function writeAddress(
  tx: ActTx,
  organisationId: string,
  kind: string,
  address: AddressInput | null,
): Promise<void> {
  if (address === null) {
    await tx.query(`delete from supplier_address where organisation_id = $1 and kind = $2`, [
      organisationId,
      kind,
    ]);
    return;
  }
  await tx.query(
    `insert into supplier_address (organisation_id, kind, street, postcode, place, country)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (organisation_id, kind) do update set street = excluded.street, postcode = excluded.postcode,
       place = excluded.place, country = excluded.country`,
    [organisationId, kind, address.street, address.postcode || null, address.place, address.country],
  );
}
