import { describe, expect, it } from '@jest/globals';
import { groupsFrom } from './rings.js';

const groups = (edges: Readonly<Record<string, readonly string[]>>) =>
  groupsFrom('t', (party) => edges[party] ?? []).map((group) => [...group].sort());

describe('rings of companies', () => {
  it('are told apart from ordinary steps, lower ones first', () => {
    expect(groups({ t: ['a'], a: ['b', 'p'], b: ['a', 'q'] })).toEqual([
      ['t'],
      ['a', 'b'],
      expect.anything(),
      expect.anything(),
    ]);
  });

  it('come before everything above them, whichever way is found first', () => {
    const order = groups({ t: ['top', 'a'], a: ['b'], b: ['top'] }).flat();
    expect(order).toEqual(['t', 'a', 'b', 'top']);
  });
});
