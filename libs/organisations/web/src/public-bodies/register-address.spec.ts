import { describe, expect, it } from '@jest/globals';
import { addressOf, readView } from './register-address.js';

describe('the address of the register', () => {
  it('keeps filters, search and pages', () => {
    const view = { kind: 'municipality', province: 'PV23', search: 'súd', cursors: ['a-_1', 'b2'] };
    expect(readView(addressOf(view).split('?')[1] ?? '')).toEqual(view);
  });

  it('stays short without filters', () => {
    expect(addressOf(readView(''))).toBe('/organisaties');
  });
});
