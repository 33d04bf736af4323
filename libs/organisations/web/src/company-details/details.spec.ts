import { describe, expect, test } from '@jest/globals';
import type { Profile } from '../supplier-profile/profile.js';
import { checkDetails, detailsFieldOf, toDetails, toDetailsInput } from './details.js';

const address = { street: 'Poolsterlaan 12', postcode: '9728 AB', place: 'Groningen', country: 'NL' };
const profile = {
  version: 3,
  legalForm: null,
  size: 'small',
  website: null,
  contactEmail: 'inkoop@bedrijf.example',
  visitingAddress: address,
  postalAddress: null,
} as unknown as Profile;
const say = ((key: string) => key) as unknown as Parameters<typeof checkDetails>[1];

describe('the details of a company', () => {
  test('are sent as they stand, without a postal address when it does not differ', () => {
    const details = toDetails(profile);
    expect(checkDetails(details, say)).toEqual([]);
    expect(toDetailsInput({ ...details, legalForm: ' ' }, 3)).toEqual({
      basedOnVersion: 3,
      legalForm: null,
      size: 'small',
      website: null,
      contactEmail: 'inkoop@bedrijf.example',
      visitingAddress: address,
      postalAddress: null,
    });
  });

  test('name each field that is empty or cannot be right', () => {
    const details = {
      ...toDetails(profile),
      website: 'www.bedrijf.example',
      contactEmail: '',
      postalDiffers: true,
    };
    expect(checkDetails(details, say).map(({ field }) => field)).toEqual([
      'website',
      'contactEmail',
      'postal-street',
      'postal-postcode',
      'postal-place',
    ]);
  });

  test('need no postcode abroad', () => {
    const abroad = { ...address, postcode: '', country: 'IE' };
    expect(checkDetails({ ...toDetails(profile), visiting: abroad }, say)).toEqual([]);
  });

  test('lead a refusal to its field', () => {
    expect(detailsFieldOf(['postalAddress', 'country'])).toBe('postal-country');
    expect(detailsFieldOf(['website'])).toBe('website');
    expect(detailsFieldOf([])).toBeUndefined();
  });
});
