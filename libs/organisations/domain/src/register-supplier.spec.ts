import { describe, expect, it } from '@jest/globals';
import { parseCountryCode, valueOf } from '@bundel/kernel';
import { decideRegisterSupplier, type RegisterSupplier, type SupplierFacts } from './register-supplier.js';

const facts: SupplierFacts = {
  knownCountries: new Set(['NL', 'DE', 'US'].map((code) => valueOf(parseCountryCode(code)))),
  alreadyRegistered: false,
};
const command: RegisterSupplier = {
  name: 'Polder Hosting B.V.',
  establishmentCountry: 'nl',
  kvkNumber: '01234567',
  address: { street: 'Dijk 1', postcode: '1234 AB', place: 'Lelystad', country: 'NL' },
  contactEmail: 'Tenders@Polder.Example',
};
const refusalsOf = (asked: Partial<RegisterSupplier>, known: Partial<SupplierFacts> = {}) => {
  const result = decideRegisterSupplier({ ...facts, ...known }, { ...command, ...asked });
  return result.ok ? [] : result.errors.map(({ code, path }) => `${code} @ ${path.join('.')}`);
};

describe('registering a supplier', () => {
  it('takes a Dutch company with its KvK number', () => {
    expect(decideRegisterSupplier(facts, command)).toMatchObject({
      ok: true,
      value: {
        establishmentCountry: 'NL',
        registration: { register: 'kvk', kvkNumber: '01234567' },
        contactEmail: 'tenders@polder.example',
      },
    });
  });

  it('takes a company of any country with its own register: the country decides nothing', () => {
    const foreign = {
      establishmentCountry: 'US',
      kvkNumber: null,
      foreignRegister: {
        country: 'US',
        registerName: 'Delaware Division of Corporations',
        number: '1234567',
      },
      address: { street: '1 Main St', postcode: '19901', place: 'Dover', country: 'US' },
    };
    expect(refusalsOf(foreign)).toEqual([]);
  });

  it('wants exactly one register', () => {
    const foreignRegister = { country: 'DE', registerName: 'Handelsregister', number: 'HRB 1' };
    expect(refusalsOf({ kvkNumber: '' })).toEqual(['registration.none @ kvkNumber']);
    expect(refusalsOf({ foreignRegister })).toEqual(['registration.both @ kvkNumber']);
    expect(refusalsOf({ kvkNumber: '123' })).toEqual(['kvk.format @ kvkNumber']);
    expect(refusalsOf({ kvkNumber: null, foreignRegister: { ...foreignRegister, country: 'NL' } })).toEqual([
      'registration.dutch @ foreignRegister.country',
    ]);
  });

  it('refuses a company that is already there', () => {
    expect(refusalsOf({}, { alreadyRegistered: true })).toEqual(['supplier.exists @ ']);
  });

  it('reports every reason at once, each at its field', () => {
    const everythingWrong = {
      name: '',
      establishmentCountry: 'XX',
      kvkNumber: '12',
      address: { street: 'x'.repeat(201), postcode: '12', place: ' ', country: 'NL' },
      contactEmail: 'nobody',
    };
    expect(refusalsOf(everythingWrong)).toEqual([
      'text.empty @ name',
      'country.unknown @ establishmentCountry',
      'kvk.format @ kvkNumber',
      'text.length @ address.street',
      'text.empty @ address.place',
      'email.format @ contactEmail',
      'address.postcode @ address.postcode',
    ]);
  });
});
