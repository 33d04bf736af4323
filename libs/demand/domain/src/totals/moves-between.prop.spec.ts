import { describe, expect, it } from '@jest/globals';
import { decimal, formatDecimal, normaliseDecimal, parsePeriod, quantityOf, valueOf } from '@bundel/kernel';
import fc from 'fast-check';
import type { SealFloor } from '../vocabulary.js';
import {
  contributionsOf,
  foldMoves,
  movesBetween,
  movesBetweenMany,
  type Contribution,
  type TotalledLine,
} from './moves-between.js';

const quantity = fc
  .bigInt({ min: 0n, max: 10n ** 15n })
  .map((unscaled) => valueOf(quantityOf(decimal(unscaled, 6))));
const line: fc.Arbitrary<TotalledLine> = fc.record({
  campaignId: fc.constant('c'),
  itemId: fc.constantFrom('i1', 'i2'),
  organisationId: fc.constantFrom('o1', 'o2', 'o3'),
  bodyType: fc.constantFrom('municipality', 'province'),
  province: fc.constantFrom('', 'PV20'),
  commitment: fc.constantFrom('interest', 'estimate', 'pledge'),
  unit: fc.constant('user-month'),
  floor: fc.array(fc.integer({ min: 0, max: 4 }), {
    minLength: 8,
    maxLength: 8,
  }) as unknown as fc.Arbitrary<SealFloor>,
  quantities: fc.uniqueArray(
    fc.record({
      period: fc.constantFrom('2027', '2028', '2029').map((text) => valueOf(parsePeriod(text))),
      minimum: quantity,
      expected: quantity,
      maximum: quantity,
    }),
    { selector: ({ period }) => period, minLength: 1 },
  ),
});
const lineOrNone = fc.option(line);

const plain = (moves: readonly Contribution[]) =>
  moves.map((move) => ({
    ...move,
    minimum: formatDecimal(normaliseDecimal(move.minimum)),
    expected: formatDecimal(normaliseDecimal(move.expected)),
    maximum: formatDecimal(normaliseDecimal(move.maximum)),
  }));

describe('laws of moving totals', () => {
  it('a line that does not change moves nothing', () => {
    fc.assert(fc.property(line, (one) => void expect(movesBetween(one, one)).toEqual([])));
  });

  it('what was there plus the move is what is there', () => {
    fc.assert(
      fc.property(lineOrNone, lineOrNone, (before, after) => {
        const moved = foldMoves([...contributionsOf(before), ...movesBetween(before, after)]);
        expect(plain(moved)).toEqual(plain(foldMoves(contributionsOf(after))));
      }),
    );
  });

  it('two steps move as much as one', () => {
    fc.assert(
      fc.property(lineOrNone, lineOrNone, lineOrNone, (a, b, c) => {
        const steps = foldMoves([...movesBetween(a, b), ...movesBetween(b, c)]);
        expect(plain(steps)).toEqual(plain(movesBetween(a, c)));
      }),
    );
  });

  it('many lines together move as much as one after the other, in any order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ before: lineOrNone, after: lineOrNone }), { maxLength: 8 }),
        (changes) => {
          const apart = foldMoves(changes.flatMap(({ before, after }) => movesBetween(before, after)));
          expect(plain(movesBetweenMany(changes))).toEqual(plain(apart));
          expect(plain(movesBetweenMany([...changes].reverse()))).toEqual(plain(apart));
        },
      ),
    );
  });

  it('counts each line once per objective', () => {
    fc.assert(
      fc.property(line, (one) => {
        for (const { floorLines } of contributionsOf(one)) {
          expect(floorLines).toHaveLength(40);
          one.floor.forEach((level, objective) => expect(floorLines[objective * 5 + level]).toBe(1));
          expect(floorLines.reduce((sum, count) => sum + count, 0)).toBe(8);
        }
      }),
    );
  });
});
