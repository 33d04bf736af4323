import type { FieldError, SayText } from '@bundel/ui';
import type { CompanySize, UpdateSupplierProfileInput } from '../generated/graphql.js';
import type { Profile } from '../supplier-profile/profile.js';
import type { nl } from '../texts/nl.js';

/** One address as it stands in the form. */
export interface AddressFields {
  readonly street: string;
  readonly postcode: string;
  readonly place: string;
  readonly country: string;
}

/** The details of the company as they stand in the form. */
export interface Details {
  readonly legalForm: string;
  readonly size: CompanySize | '';
  readonly website: string;
  readonly contactEmail: string;
  readonly visiting: AddressFields;
  readonly postal: AddressFields;
  /** Whether post goes to another place than where the company can be visited. */
  readonly postalDiffers: boolean;
}

/** The two addresses, also the first part of the ids of their fields. */
export type AddressName = 'visiting' | 'postal';

const toFields = (address: Profile['visitingAddress']): AddressFields => ({
  street: address?.street ?? '',
  postcode: address?.postcode ?? '',
  place: address?.place ?? '',
  country: address?.country ?? 'NL',
});

/** What stands in the form before anything is changed. */
export const toDetails = (profile: Profile): Details => ({
  legalForm: profile.legalForm ?? '',
  size: profile.size ?? '',
  website: profile.website ?? '',
  contactEmail: profile.contactEmail,
  visiting: toFields(profile.visitingAddress),
  postal: toFields(profile.postalAddress),
  postalDiffers: profile.postalAddress !== null,
});

/** What the API needs to keep the details. */
export const toDetailsInput = (details: Details, basedOnVersion: number): UpdateSupplierProfileInput => ({
  basedOnVersion,
  legalForm: details.legalForm.trim() || null,
  size: details.size || null,
  website: details.website.trim() || null,
  contactEmail: details.contactEmail,
  visitingAddress: details.visiting,
  postalAddress: details.postalDiffers ? details.postal : null,
});

/** Fields that are still empty or cannot be right; the API judges the rest. */
export function checkDetails(details: Details, say: SayText<typeof nl>): readonly FieldError[] {
  const address = (name: AddressName): readonly FieldError[] =>
    (['street', 'postcode', 'place', 'country'] as const)
      .filter((part) => details[name][part].trim() === '')
      .filter((part) => part !== 'postcode' || details[name].country === 'NL')
      .map((part) => ({
        field: `${name}-${part}`,
        message: say(part === 'country' ? 'problems.country.format' : 'profile.fillIn', {
          address: say(`profile.${name}`),
          field: say(part === 'country' ? 'profile.addressCountry' : `profile.${part}`),
        }),
      }));
  const email = /^\S+@\S+\.\S+$/.test(details.contactEmail.trim());
  const website = details.website.trim();
  return [
    ...(website === '' || /^https:\/\/\S+$/i.test(website)
      ? []
      : [{ field: 'website', message: say('problems.website.form') }]),
    ...(email ? [] : [{ field: 'contactEmail', message: say('problems.email.format') }]),
    ...address('visiting'),
    ...(details.postalDiffers ? address('postal') : []),
  ];
}

const ADDRESSES: Readonly<Record<string, AddressName>> = {
  visitingAddress: 'visiting',
  postalAddress: 'postal',
};

/** The field to which a path of a refusal points. */
export function detailsFieldOf([first = '', part]: readonly string[]): string | undefined {
  const address = ADDRESSES[first];
  if (address) return `${address}-${part ?? 'street'}`;
  return ['legalForm', 'size', 'website', 'contactEmail'].includes(first) ? first : undefined;
}
