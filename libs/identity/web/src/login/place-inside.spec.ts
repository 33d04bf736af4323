import { describe, expect, it } from '@jest/globals';
import { placeInside } from './place-inside.js';

describe('placeInside', () => {
  it('keeps an address of the portal with its filters', () => {
    expect(placeInside('/organisaties?soort=province')).toBe('/organisaties?soort=province');
  });

  it.each([null, '', '//elders.example', '/\\elders.example', 'https://elders.example', '/auth/login'])(
    'turns %p into the start page',
    (wish) => {
      expect(placeInside(wish)).toBe('/');
    },
  );
});
