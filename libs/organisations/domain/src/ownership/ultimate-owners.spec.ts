import { describe, expect, it } from '@jest/globals';
import { approximateDecimal, formatDecimal, normaliseDecimal, parseDecimal, valueOf } from '@bundel/kernel';
import { MAX_DEPTH, MAX_HOLDINGS, MAX_RING, type Holding } from './holding.js';
import { ultimateOwnersOf } from './ultimate-owners.js';

const holding = (owner: string, owned: string, percent: number | string): Holding => {
  const share = valueOf(parseDecimal(String(percent)));
  return { owner, owned, capitalPercent: share, votingPercent: share, controlRight: false };
};

const ownersOf = (target: string, holdings: readonly Holding[]) => {
  const { owners, undisclosed, closedRings } = valueOf(ultimateOwnersOf(target, holdings, 'capital'));
  const text = (percent: Parameters<typeof formatDecimal>[0]) => formatDecimal(normaliseDecimal(percent));
  return {
    ...Object.fromEntries(owners.map(({ party, percent }) => [party, text(percent)])),
    undisclosed: text(undisclosed.percent),
    ...(closedRings.length > 0 ? { closedRings } : {}),
  };
};

const refusedWith = (target: string, holdings: readonly Holding[]) => {
  const result = ultimateOwnersOf(target, holdings, 'capital');
  return result.ok ? [] : result.errors;
};

describe('ultimate owners', () => {
  it('multiply shares along a chain of three levels', () => {
    const chain = [
      holding('HoldCo', 'Provider', 60),
      holding('Fund', 'Provider', 40),
      holding('Parent', 'HoldCo', 51),
      holding('Family', 'HoldCo', 49),
    ];
    expect(ownersOf('Provider', chain)).toEqual({
      Fund: '40',
      Parent: '30.6',
      Family: '29.4',
      undisclosed: '0',
    });
  });

  it('add up two holdings of the same owner, and leave what nobody stated undisclosed', () => {
    const holdings = [
      holding('E1', 'E0', 25),
      holding('E2', 'E1', 39),
      holding('E3', 'E0', 10),
      holding('E2', 'E1', 10),
      holding('Z', 'E0', 65),
    ];
    expect(ownersOf('E0', holdings)).toEqual({ E2: '12.25', E3: '10', Z: '65', undisclosed: '12.75' });
  });

  it('follow a long chain with partial owners', () => {
    const holdings = [
      holding('E1', 'E0', 25),
      holding('E2', 'E1', 20),
      holding('E3', 'E2', 51),
      holding('E4', 'E0', 51),
      holding('Z', 'E0', 24),
    ];
    expect(ownersOf('E0', holdings)).toEqual({ E3: '2.55', E4: '51', Z: '24', undisclosed: '22.45' });
  });

  it('sum a ring to its limit: A and B own half of each other', () => {
    const holdings = [
      holding('A', 'T', 100),
      holding('B', 'A', 50),
      holding('A', 'B', 50),
      holding('P', 'A', 50),
      holding('Q', 'B', 50),
    ];
    // P gets 1/2 + 1/8 + 1/32 + … = 2/3; Q gets the rest.
    expect(ownersOf('T', holdings)).toEqual({ P: '66.666667', Q: '33.333333', undisclosed: '0' });
    const { owners } = valueOf(ultimateOwnersOf('T', holdings, 'capital'));
    expect(owners[0]?.exact).toEqual({ numerator: 2n, denominator: 3n });
  });

  it('do not count a way through the company itself twice', () => {
    const holdings = [holding('Sub', 'T', 10), holding('T', 'Sub', 100), holding('P', 'T', 90)];
    expect(ownersOf('T', holdings)).toEqual({ P: '90', undisclosed: '10' });
    expect(ownersOf('T', [holding('T', 'T', 10), holding('P', 'T', 90)])).toEqual({
      P: '90',
      undisclosed: '10',
    });
  });

  it('let own shares of a company above count for its other owners', () => {
    const holdings = [holding('A', 'T', 100), holding('A', 'A', 20), holding('P', 'A', 80)];
    expect(ownersOf('T', holdings)).toEqual({ P: '100', undisclosed: '0' });
  });

  it('name a ring that owns itself entirely and call its share undisclosed', () => {
    const holdings = [
      holding('A', 'T', 40),
      holding('B', 'A', 100),
      holding('A', 'B', 100),
      holding('P', 'T', 60),
    ];
    expect(ownersOf('T', holdings)).toEqual({ P: '60', undisclosed: '40', closedRings: [['A', 'B']] });
  });

  it('are undisclosed when nothing is stated', () => {
    expect(ownersOf('T', [])).toEqual({ undisclosed: '100' });
    expect(ownersOf('T', [holding('P', 'Elsewhere', 100)])).toEqual({ undisclosed: '100' });
  });

  it('tell capital from votes', () => {
    const twoClasses = [
      { ...holding('Founder', 'T', 10), votingPercent: valueOf(parseDecimal('60')) },
      { ...holding('Fund', 'T', 90), votingPercent: valueOf(parseDecimal('40')) },
    ];
    const votes = valueOf(ultimateOwnersOf('T', twoClasses, 'votes'));
    expect(votes.owners.map(({ party, percent }) => [party, approximateDecimal(percent)])).toEqual([
      ['Founder', 60],
      ['Fund', 40],
    ]);
    expect(ownersOf('T', twoClasses)).toEqual({ Fund: '90', Founder: '10', undisclosed: '0' });
  });
});

describe('a stated ownership chain is refused', () => {
  it('when the shares of a company exceed a hundred percent, with its name', () => {
    const refusals = refusedWith('T', [holding('A', 'T', 60), holding('B', 'T', '40.01')]);
    expect(refusals.map(({ code }) => code)).toEqual(['ownership.total', 'ownership.total']);
    expect(refusals[0]).toMatchObject({
      path: ['holdings', 'T', 'capitalPercent'],
      message: 'The stated capital of T add up to 100.01 %.',
    });
  });

  it.each(['-1', '100.5', '0.123456789'])('when a share is %s', (percent) => {
    expect(refusedWith('T', [holding('A', 'T', percent)])[0]?.path).toEqual([
      'holdings',
      '0',
      'capitalPercent',
    ]);
  });

  it('when it is too deep, too large, or one ring is too large', () => {
    const chain = Array.from({ length: MAX_DEPTH + 1 }, (_, step) =>
      holding(`c${step + 1}`, `c${step}`, 100),
    );
    expect(refusedWith('c0', chain)).toMatchObject([{ code: 'ownership.depth' }]);
    expect(refusedWith('c0', chain.slice(1))).toEqual([]);
    const many = Array.from({ length: MAX_HOLDINGS + 1 }, (_, index) => holding(`p${index}`, 'T', '0.01'));
    expect(refusedWith('T', many)).toMatchObject([{ code: 'ownership.size' }]);
    const ring = Array.from({ length: MAX_RING + 1 }, (_, step) =>
      holding(`r${(step + 1) % (MAX_RING + 1)}`, `r${step}`, 50),
    );
    expect(refusedWith('T', [holding('r0', 'T', 100), ...ring])).toMatchObject([{ code: 'ownership.ring' }]);
  });
});
