import { describe, expect, it } from '@jest/globals';
import {
  addRationals,
  approximateDecimal,
  compareRationals,
  decimal,
  isZeroRational,
  multiplyRationals,
  rational,
  RATIONAL_ONE,
  RATIONAL_ZERO,
  rationalOf,
  valueOf,
  type Rational,
} from '@bundel/kernel';
import fc from 'fast-check';
import type { Holding } from './holding.js';
import { heldShares, tracedOwners, ultimateOwnersOf } from './ultimate-owners.js';

const holdingOf = (owner: number, owned: number, percent: number): Holding => ({
  owner: `p${owner}`,
  owned: `p${owned}`,
  capitalPercent: decimal(BigInt(percent)),
  votingPercent: decimal(BigInt(percent)),
  controlRight: false,
});

/** Keeps holdings as long as the shares of a company stay within a hundred percent. */
const withinHundred = (holdings: readonly (readonly [number, number, number])[]): readonly Holding[] => {
  const totals = new Map<number, number>();
  return holdings.flatMap(([owner, owned, percent]) => {
    const total = (totals.get(owned) ?? 0) + percent;
    if (total > 100) return [];
    totals.set(owned, total);
    return [holdingOf(owner, owned, percent)];
  });
};

const party = fc.integer({ min: 0, max: 9 });
const percent = fc.integer({ min: 1, max: 100 });
const anyGraph = fc.array(fc.tuple(party, party, percent), { maxLength: 25 }).map(withinHundred);
const acyclicGraph = fc
  .array(fc.tuple(party, party, percent), { maxLength: 25 })
  .map((holdings) => withinHundred(holdings.filter(([owner, owned]) => owner > owned)));

const ownershipOf = (holdings: readonly Holding[]) => valueOf(ultimateOwnersOf('p0', holdings, 'capital'));

/** The slow and obvious way: walk every path from the company upwards. Only for graphs without rings. */
const byEveryPath = (holdings: readonly Holding[]): ReadonlyMap<string, Rational> => {
  const shares = new Map<string, Rational>();
  const climb = (from: string, share: Rational): void => {
    const above = holdings.filter(({ owned }) => owned === from);
    if (above.length === 0 && from !== 'p0')
      shares.set(from, addRationals(shares.get(from) ?? RATIONAL_ZERO, share));
    for (const { owner, capitalPercent } of above) {
      climb(
        owner,
        multiplyRationals(share, multiplyRationals(rationalOf(capitalPercent), rational(1n, 100n))),
      );
    }
  };
  climb('p0', RATIONAL_ONE);
  return shares;
};

describe('laws of ultimate ownership', () => {
  it('shares of ultimate owners and the undisclosed rest are exactly the whole, and none is negative', () => {
    fc.assert(
      fc.property(anyGraph, (holdings) => {
        const { owners, undisclosed } = ownershipOf(holdings);
        const all = [...owners.map(({ exact }) => exact), undisclosed.exact];
        expect(all.reduce(addRationals, RATIONAL_ZERO)).toEqual(RATIONAL_ONE);
        expect(all.every((share) => compareRationals(share, RATIONAL_ZERO) >= 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('without rings the result is that of walking every path', () => {
    fc.assert(
      fc.property(acyclicGraph, (holdings) => {
        const found = new Map(ownershipOf(holdings).owners.map(({ party: id, exact }) => [id, exact]));
        expect(found).toEqual(byEveryPath(holdings));
      }),
      { numRuns: 300 },
    );
  });

  it('with rings the result is the limit of walking ever longer paths', () => {
    fc.assert(
      fc.property(anyGraph, (holdings) => {
        const { owners } = ownershipOf(holdings);
        const walked = walkedFor(5000, holdings);
        for (const { party: id, percent } of owners) {
          expect(Math.abs(approximateDecimal(percent) / 100 - (walked.get(id) ?? 0))).toBeLessThan(0.02);
        }
      }),
    );
  });

  it('the order of the holdings never matters', () => {
    const shuffled = anyGraph.chain((holdings) =>
      fc.tuple(fc.constant(holdings), fc.shuffledSubarray([...holdings], { minLength: holdings.length })),
    );
    fc.assert(fc.property(shuffled, ([one, other]) => expect(ownershipOf(other)).toEqual(ownershipOf(one))));
  });

  it('what a party holds is what arrives when every way ends at it', () => {
    fc.assert(
      fc.property(anyGraph, (holdings) => {
        for (const [id, share] of valueOf(heldShares('p0', holdings, 'capital'))) {
          const ended = valueOf(tracedOwners('p0', holdings, 'capital', new Set([id])));
          expect(ended.owners.find((owner) => owner.party === id)?.exact ?? RATIONAL_ZERO).toEqual(share);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('an ultimate owner is owned by nobody in the statement', () => {
    fc.assert(
      fc.property(anyGraph, (holdings) => {
        const owned = new Set(holdings.map((holding) => holding.owned));
        for (const { party: id, exact } of ownershipOf(holdings).owners) {
          expect(owned.has(id)).toBe(false);
          expect(isZeroRational(exact)).toBe(false);
        }
      }),
    );
  });
});

/** Lets the whole walk upwards for a number of steps; what is still under way after them is small. */
const walkedFor = (steps: number, holdings: readonly Holding[]): ReadonlyMap<string, number> => {
  const owned = new Set(holdings.map((holding) => holding.owned));
  const arrived = new Map<string, number>();
  let underWay = new Map([['p0', 1]]);
  for (let step = 0; step < steps && [...underWay.values()].some((share) => share > 1e-9); step += 1) {
    const next = new Map<string, number>();
    for (const { owner, owned: from, capitalPercent } of holdings) {
      const share = ((underWay.get(from) ?? 0) * Number(capitalPercent.unscaled)) / 100;
      if (owner === 'p0' || share === 0) continue;
      const into = owned.has(owner) ? next : arrived;
      into.set(owner, (into.get(owner) ?? 0) + share);
    }
    underWay = next;
  }
  return arrived;
};
