import {
  parseCountryCode,
  parseEmailAddress,
  parseKvkNumber,
  unlessRefused,
  type CountryCode,
  type EmailAddress,
  type KvkNumber,
  type Result,
} from '@bundel/kernel';
import { refusal, refusalsAt, type Refusal } from './refusal.js';

/** Where a supplier is registered: in the Dutch trade register, or in that of another country. */
export type Registration =
  | { readonly register: 'kvk'; readonly kvkNumber: KvkNumber }
  | {
      readonly register: 'foreign';
      readonly country: CountryCode;
      readonly registerName: string;
      readonly number: string;
    };

export interface Address {
  readonly street: string;
  readonly postcode: string;
  readonly place: string;
  readonly country: CountryCode;
}

export interface SupplierFacts {
  /** Countries of the jurisdiction table. */
  readonly knownCountries: ReadonlySet<CountryCode>;
  /** True when a supplier with this KvK number or this foreign registration is already in the portal. */
  readonly alreadyRegistered: boolean;
}

/** As a person fills it in. Either the KvK number or the three fields of the foreign register. */
export interface RegisterSupplier {
  readonly name: string;
  readonly establishmentCountry: string;
  readonly kvkNumber?: string | null;
  readonly foreignRegister?: {
    readonly country: string;
    readonly registerName: string;
    readonly number: string;
  } | null;
  readonly address: {
    readonly street: string;
    readonly postcode: string;
    readonly place: string;
    readonly country: string;
  };
  readonly contactEmail: string;
}

/** A supplier that may be written. */
export interface Supplier {
  readonly name: string;
  readonly establishmentCountry: CountryCode;
  readonly registration: Registration;
  readonly address: Address;
  readonly contactEmail: EmailAddress;
}

/** A number as registers compare it: capitals, hyphens and spaces do not tell two companies apart. */
export const registerNumberKey = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/[\s‐‑‒–—―−-]/gu, '')
    .toUpperCase();

/** Collects what is wrong while reading; a value that cannot be read leaves its reasons behind. */
const readingInto = (refusals: Refusal[], known: ReadonlySet<CountryCode>) => {
  const text = (value: string, path: readonly string[], what: string, most = 200): string => {
    const trimmed = value.trim();
    if (trimmed === '')
      refusals.push(refusal('text.empty', path, `The ${what} is missing.`, `Fill in the ${what}.`));
    if (trimmed.length > most) {
      refusals.push(
        refusal('text.length', path, `The ${what} is too long.`, `Use at most ${most} characters.`),
      );
    }
    return trimmed;
  };
  const country = (value: string, path: readonly string[]): CountryCode => {
    const parsed = parseCountryCode(value);
    if (!parsed.ok) refusals.push(...refusalsAt(path, parsed.errors));
    else if (!known.has(parsed.value)) {
      refusals.push(
        refusal('country.unknown', path, 'This country is not known.', 'Choose a country from the list.'),
      );
    }
    return value.trim().toUpperCase() as CountryCode;
  };
  return { text, country };
};

type Reading = ReturnType<typeof readingInto>;

const readRegistration = (command: RegisterSupplier, refusals: Refusal[], read: Reading): Registration => {
  const kvk = command.kvkNumber?.trim() ?? '';
  const foreign = command.foreignRegister ?? null;
  if (kvk !== '' && foreign !== null) {
    refusals.push(
      refusal(
        'registration.both',
        ['kvkNumber'],
        'Two registers are filled in.',
        'Fill in only one of the two.',
      ),
    );
  }
  if (foreign !== null) {
    const country = read.country(foreign.country, ['foreignRegister', 'country']);
    if (country === 'NL') {
      refusals.push(
        refusal(
          'registration.dutch',
          ['foreignRegister', 'country'],
          'A company in the Dutch register has a KvK number.',
          'Fill in the KvK number instead.',
        ),
      );
    }
    return {
      register: 'foreign',
      country,
      registerName: read.text(
        foreign.registerName,
        ['foreignRegister', 'registerName'],
        'name of the register',
      ),
      number: read.text(
        registerNumberKey(foreign.number) === '' ? '' : foreign.number,
        ['foreignRegister', 'number'],
        'number in the register',
        60,
      ),
    };
  }
  const parsed = parseKvkNumber(kvk);
  if (kvk === '') {
    refusals.push(
      refusal(
        'registration.none',
        ['kvkNumber'],
        'No register is filled in.',
        'Fill in the KvK number, or the register of the country of establishment.',
      ),
    );
  } else if (!parsed.ok) refusals.push(...refusalsAt(['kvkNumber'], parsed.errors));
  return { register: 'kvk', kvkNumber: kvk as KvkNumber };
};

/** Decides whether a supplier may register; collects every reason why not. The country decides nothing. */
export const decideRegisterSupplier = (
  facts: SupplierFacts,
  command: RegisterSupplier,
): Result<Supplier, Refusal> => {
  const refusals: Refusal[] = [];
  const read = readingInto(refusals, facts.knownCountries);
  const name = read.text(command.name, ['name'], 'name');
  const establishmentCountry = read.country(command.establishmentCountry, ['establishmentCountry']);
  const registration = readRegistration(command, refusals, read);
  const address = {
    street: read.text(command.address.street, ['address', 'street'], 'street'),
    postcode: read.text(command.address.postcode, ['address', 'postcode'], 'postcode', 20),
    place: read.text(command.address.place, ['address', 'place'], 'place'),
    country: read.country(command.address.country, ['address', 'country']),
  };
  const email = parseEmailAddress(command.contactEmail);
  if (!email.ok) refusals.push(...refusalsAt(['contactEmail'], email.errors));
  if (
    address.country === 'NL' &&
    address.postcode !== '' &&
    !/^[1-9]\d{3} ?[A-Z]{2}$/i.test(address.postcode)
  ) {
    refusals.push(
      refusal(
        'address.postcode',
        ['address', 'postcode'],
        'This is not a Dutch postcode.',
        'Write it like 1234 AB.',
      ),
    );
  }
  if (facts.alreadyRegistered) {
    const remedy = 'Ask the local administrator of your company to invite you.';
    refusals.push(refusal('supplier.exists', [], 'This company is already registered.', remedy));
  }
  return unlessRefused(refusals, () => ({
    name,
    establishmentCountry,
    registration,
    address,
    contactEmail: (email.ok ? email.value : '') as EmailAddress,
  }));
};
