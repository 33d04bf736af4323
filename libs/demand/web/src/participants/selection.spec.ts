import { describe, expect, test } from '@jest/globals';
import { bodiesOf, checkSize, inhabitants, isEmpty, NOBODY } from './selection.js';

describe('whom to invite', () => {
  test('reads inhabitants as people write them', () => {
    expect(['25.000', '25 000', '', 'veel', '1,5'].map(inhabitants)).toEqual([
      25000,
      25000,
      undefined,
      null,
      null,
    ]);
  });
  test('says which size is wrong', () => {
    expect(checkSize({ ...NOBODY, from: 'x', to: '10' })).toEqual([
      { field: 'inwoners-van', code: 'number' },
    ]);
    expect(checkSize({ ...NOBODY, from: '20', to: '10' })).toEqual([
      { field: 'inwoners-tot', code: 'order' },
    ]);
    expect(checkSize({ ...NOBODY, from: '20' })).toEqual([]);
  });
  test('leaves out what is not chosen', () => {
    expect(isEmpty(NOBODY)).toBe(true);
    expect(bodiesOf({ ...NOBODY, kinds: ['municipality'], from: '25.000' })).toEqual({
      kinds: ['municipality'],
      provinces: null,
      populationFrom: 25000,
      populationTo: null,
      organisationIds: null,
    });
  });
});
