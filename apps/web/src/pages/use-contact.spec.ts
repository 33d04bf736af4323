import { describe, expect, test } from '@jest/globals';
import { toContact } from './use-contact.js';

describe('the contact of the accessibility statement', () => {
  test('is a mail, phone or web address', () => {
    expect(toContact('mailto:hulp@bundel.example')).toEqual({
      href: 'mailto:hulp@bundel.example',
      text: 'hulp@bundel.example',
    });
    expect(toContact('https://www.bundel.example/hulp')?.text).toBe('https://www.bundel.example/hulp');
  });

  test('is nothing else: a link that could run a script is left out', () => {
    expect(toContact('javascript:alert(1)')).toBeNull();
    expect(toContact(undefined)).toBeNull();
  });
});
