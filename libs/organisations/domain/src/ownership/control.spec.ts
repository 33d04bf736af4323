import { describe, expect, it } from '@jest/globals';
import { decimal, valueOf, ZERO } from '@bundel/kernel';
import { controlOf } from './control.js';
import type { Holding } from './holding.js';

const votes = (owner: string, owned: string, percent: number): Holding => ({
  owner,
  owned,
  capitalPercent: ZERO,
  votingPercent: decimal(BigInt(Math.round(percent * 100)), 2),
  controlRight: false,
});
const right = (owner: string, owned: string, percent = 0): Holding => ({
  ...votes(owner, owned, percent),
  controlRight: true,
});

const controllersOf = (holdings: readonly Holding[]) =>
  valueOf(controlOf('T', holdings)).controllers.map(({ party, basis }) => `${party}: ${basis}`);
const chainOf = (holdings: readonly Holding[]) => valueOf(controlOf('T', holdings)).chain;

describe('control', () => {
  it('belongs to whoever has more than half of the votes along the chain', () => {
    const chain = [votes('H', 'T', 51), votes('P', 'H', 60), votes('X', 'H', 40), votes('Y', 'T', 49)];
    expect(valueOf(controlOf('T', chain))).toEqual({
      target: 'T',
      controllers: [{ party: 'P', basis: 'majorityOfVotes', through: ['H'] }],
      chain: ['H', 'P'],
    });
  });

  it('does not follow the size of the multiplied share: 26 percent can decide, 49 percent cannot', () => {
    expect(controllersOf([votes('H', 'T', 51), votes('P', 'H', 51), votes('Q', 'T', 49)])).toEqual([
      'P: majorityOfVotes',
    ]);
  });

  it('adds up the votes of companies that the same party decides over', () => {
    const holdings = [votes('A', 'T', 30), votes('B', 'T', 30), votes('P', 'A', 100), votes('P', 'B', 80)];
    expect(controllersOf(holdings)).toEqual(['P: majorityOfVotes']);
  });

  it('can come by right, whatever the votes', () => {
    expect(controllersOf([right('State', 'T'), votes('P', 'T', 40)])).toEqual(['State: right']);
    expect(controllersOf([right('State', 'T', 1), votes('P', 'T', 99)])).toEqual([
      'P: majorityOfVotes',
      'State: right',
    ]);
  });

  it('is joint when two have exactly half each', () => {
    expect(controllersOf([votes('P', 'T', 50), votes('Q', 'T', 50)])).toEqual(['P: joint', 'Q: joint']);
  });

  it('is joint through a company that two others own in equal halves', () => {
    const holdings = [votes('H', 'T', 70), votes('P', 'H', 50), votes('Q', 'H', 50)];
    expect(controllersOf(holdings)).toEqual(['P: joint', 'Q: joint']);
    expect(chainOf(holdings)).toEqual(['H', 'P', 'Q']);
  });

  it('follows a joint half up to whoever decides over it', () => {
    const holdings = [votes('A', 'T', 50), votes('Q', 'T', 50), votes('P', 'A', 75)];
    expect(controllersOf(holdings)).toEqual(['P: joint', 'Q: joint']);
    expect(chainOf(holdings)).toEqual(['A', 'P', 'Q']);
  });

  it('is not joint when two halves are in the same hands', () => {
    const holdings = [votes('A', 'T', 50), votes('B', 'T', 50), votes('P', 'A', 100), votes('P', 'B', 100)];
    expect(controllersOf(holdings)).toEqual(['P: majorityOfVotes']);
  });

  it('belongs to nobody when the votes are spread', () => {
    const holdings = [votes('A', 'T', 34), votes('B', 'T', 33), votes('C', 'T', 33)];
    expect(valueOf(controlOf('T', holdings))).toEqual({ target: 'T', controllers: [], chain: [] });
    expect(controllersOf([votes('A', 'T', 50), votes('B', 'T', 49.99)])).toEqual([]);
  });

  it('ends, also in a ring, and names the companies that hold each other', () => {
    const ring = [votes('A', 'T', 60), votes('B', 'A', 60), votes('A', 'B', 60)];
    expect(controllersOf(ring)).toEqual(['A: majorityOfVotes', 'B: majorityOfVotes']);
    expect(controllersOf([...ring, right('P', 'B')])).toEqual(['P: majorityOfVotes']);
  });

  it('is refused when votes exceed a hundred percent', () => {
    expect(controlOf('T', [votes('A', 'T', 60), votes('B', 'T', 60)])).toMatchObject({
      ok: false,
      errors: [{ code: 'ownership.total', path: ['holdings', 'T', 'votingPercent'] }],
    });
  });
});
