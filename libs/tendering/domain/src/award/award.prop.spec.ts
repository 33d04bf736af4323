import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareRationals, decimal, rational, valueOf, type Decimal } from '@bundel/kernel';
import type { AwardBid, AwardMethod, PublishedMethod } from './award-method.js';
import { checkPublishedMethod } from './check-method.js';
import { naturalLogarithm } from './logarithm.js';
import { rankingAfterInvalidation, rankReversal } from './rank-reversal.js';
import { scoreBids, type ScoringRules } from './score-bids.js';

const whole = (value: number): Decimal => decimal(BigInt(value));
const methods: readonly AwardMethod[] = [
  { kind: 'relative-lowest', pricePointsMax: whole(40) },
  { kind: 'absolute-linear', pricePointsMax: whole(40), priceMin: whole(100), priceMax: whole(900_000) },
  { kind: 'log', pricePointsMax: whole(40), logBase: whole(2) },
  { kind: 'award-on-value' },
  { kind: 'utility-index', qualityWeight: whole(40), priceWeight: whole(60) },
  { kind: 'value-for-money', factor: whole(1000) },
];
const rulesFor = (method: AwardMethod): ScoringRules => ({
  method,
  scoreDecimals: null,
  outOfBand: 'none',
  tie: 'lower-price',
});
const cents = fc.integer({ min: 10_000, max: 90_000_000 }).map((value) => decimal(BigInt(value), 2));
const points = fc.integer({ min: 1, max: 6000 }).map((value) => decimal(BigInt(value), 2));
const bids = fc
  .array(fc.record({ price: cents, quality: points }), { minLength: 2, maxLength: 8 })
  .map((list): readonly AwardBid[] => list.map((bid, index) => ({ id: `B${index}`, ...bid })));
const order = (rules: ScoringRules, list: readonly AwardBid[]) => valueOf(scoreBids(rules, list)).order;

describe.each(methods.map((method) => [method.kind, rulesFor(method)] as const))('%s', (kind, rules) => {
  it('ranks the same whatever the order of the bids, and twice the same', () => {
    fc.assert(
      fc.property(bids, (list) => {
        const first = order(rules, list);
        expect(order(rules, [...list].reverse())).toEqual(first);
        expect([...first].sort()).toEqual(list.map(({ id }) => id).sort());
      }),
    );
  });

  it('a lower price at equal quality never ranks lower', () => {
    fc.assert(
      fc.property(bids, cents, (list, price) => {
        const [{ quality } = { quality: whole(1) }] = list;
        const cheap = { id: 'cheap', price, quality };
        const dear = { id: 'dear', price: decimal(price.unscaled + 1n, 2), quality };
        const found = order(rules, [...list, dear, cheap]);
        // A utility below zero turns round; the method is published with weights that keep it above.
        if (kind !== 'utility-index') expect(found.indexOf('cheap')).toBeLessThan(found.indexOf('dear'));
      }),
    );
  });

  it('dropping a bid reverses the others only where the method is relative', () => {
    fc.assert(
      fc.property(bids, (list) => {
        const { kept, recomputed, reversal } = valueOf(rankReversal(rules, list, 'B0'));
        if (!['relative-lowest', 'utility-index'].includes(kind)) expect(reversal).toBe(false);
        expect([...kept].sort()).toEqual([...recomputed].sort());
      }),
    );
  });
});

describe('what is published', () => {
  const published: PublishedMethod = {
    ...rulesFor(methods[0]!),
    scoreDecimals: 2,
    onInvalidation: 'keep',
    qualityPoints: [whole(35), whole(25)],
  };
  const codes = (change: Partial<PublishedMethod>) =>
    checkPublishedMethod({ ...published, ...change }).map(({ code }) => code);

  it('weights add up to 100, and a relative method says what happens when a bid drops out', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ qualityPoints: [whole(59)] })).toEqual(['award.weights']);
    expect(codes({ onInvalidation: null })).toEqual(['award.onInvalidation']);
    expect(codes({ method: methods[1]!, onInvalidation: null })).toEqual([]);
  });

  it('a formula that cannot be counted with is refused', () => {
    const linear = { kind: 'absolute-linear', pricePointsMax: whole(40) } as const;
    expect(codes({ method: { ...linear, priceMin: whole(5), priceMax: whole(5) } })).toEqual([
      'award.priceRange',
    ]);
    expect(codes({ method: { kind: 'log', pricePointsMax: whole(40), logBase: whole(1) } })).toEqual([
      'award.logBase',
    ]);
    expect(codes({ method: { kind: 'award-on-value' }, outOfBand: 'clamp' })).toEqual(['award.outOfBand']);
  });

  const bid = (id: string, price: number, quality: number) => ({
    id,
    price: whole(price),
    quality: whole(quality),
  });

  it('a price of zero and the same bid twice are refused', () => {
    expect(scoreBids(published, [bid('A', 0, 1), bid('A', 5, 1)])).toMatchObject({
      errors: [{ code: 'bid.price' }, { code: 'bid.twice' }],
    });
  });

  it('a price outside the range counts as published: as it comes, clamped, or invalid', () => {
    const method: AwardMethod = {
      kind: 'absolute-linear',
      pricePointsMax: whole(40),
      priceMin: whole(60),
      priceMax: whole(160),
    };
    const list = [bid('A', 50, 10), bid('B', 100, 10)];
    const points = (outOfBand: PublishedMethod['outOfBand']) =>
      valueOf(scoreBids({ ...published, method, outOfBand }, list));
    expect(points('none').scores[0]?.score).toEqual(rational(54n));
    expect(points('clamp').scores[0]?.score).toEqual(rational(50n));
    expect(points('invalid').order).toEqual(['B']);
  });

  it('ties follow the published rule; where it does not decide, lots are drawn', () => {
    const list = [bid('B', 80, 60), bid('A', 90, 70), bid('C', 80, 60)];
    const method: AwardMethod = { kind: 'award-on-value' };
    const ranking = (tie: PublishedMethod['tie']) => valueOf(scoreBids({ ...published, method, tie }, list));
    expect(ranking('lower-price')).toMatchObject({ order: ['B', 'C', 'A'], drawLots: [['B', 'C']] });
    expect(ranking('higher-quality')).toMatchObject({ order: ['A', 'B', 'C'], drawLots: [['B', 'C']] });
    expect(ranking('draw-lots').drawLots).toEqual([['A', 'B', 'C']]);
  });

  it('keeps or recomputes the ranking as published', () => {
    const list = [bid('A', 100, 45), bid('B', 130, 53), bid('C', 70, 20)];
    const reversal = valueOf(rankReversal(published, list, 'C'));
    expect(rankingAfterInvalidation(reversal, 'keep')).toEqual(['B', 'A']);
    expect(rankingAfterInvalidation(reversal, 'recompute')).toEqual(['A', 'B']);
  });
});

describe('logarithms', () => {
  it('agree with the machine to its precision', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 9n }), (a, b) => {
        const { numerator, denominator } = naturalLogarithm(rational(a, b));
        const found = Number((numerator * 10n ** 15n) / denominator) / 1e15;
        expect(Math.abs(found - Math.log(Number(a) / Number(b)))).toBeLessThan(1e-12);
      }),
    );
  });

  it('add up when numbers are multiplied', () => {
    const two = naturalLogarithm(rational(2n));
    const eight = naturalLogarithm(rational(8n));
    const rest = eight.numerator * two.denominator - 3n * two.numerator * eight.denominator;
    expect(
      compareRationals(
        rational(rest < 0n ? -rest : rest, two.denominator * eight.denominator),
        rational(1n, 10n ** 36n),
      ),
    ).toBe(-1);
  });
});
