import { describe, expect, it } from '@jest/globals';
import {
  COMMITMENTS,
  DATA_SENSITIVITIES,
  KEY_CUSTODIES,
  STORAGE_REGIONS,
  type SealFloor,
} from '@bundel/demand-domain';
import fc from 'fast-check';
import { combineChoices } from './divergence/combine-choices.js';
import type { Choice } from './divergence/choice.js';
import { divergenceOf } from './divergence/divergence.js';
import { canonicalFacts, canonicalText, type DemandFact } from './facts/demand-fact.js';
import type { Tally } from './facts/pile.js';
import { proposeBundles } from './proposal/propose-bundles.js';

const day = fc
  .integer({ min: 0, max: 1200 })
  .map((days) => new Date(Date.UTC(2027, 0, 1 + days)).toISOString().slice(0, 10));
const window = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([one, other]) => (one !== null && other !== null && one > other ? [other, one] : [one, other]));
const floor = fc
  .array(fc.integer({ min: 0, max: 4 }), { minLength: 8, maxLength: 8 })
  .map((f) => f as unknown as SealFloor);
const items = [
  { itemId: 'item-1', lot: '1', unit: 'user-month', enteredUnit: 'user-month' },
  { itemId: 'item-1', lot: '1', unit: 'user-month', enteredUnit: 'user-year' },
  { itemId: 'item-2', lot: '2', unit: 'device', enteredUnit: 'device' },
];

const oneFact = fc
  .record({
    body: fc.integer({ min: 1, max: 6 }),
    item: fc.constantFrom(...items),
    commitment: fc.constantFrom(...COMMITMENTS),
    expected: fc.bigInt({ min: 0n, max: 10n ** 14n }),
    floor,
    dataSensitivity: fc.constantFrom(...DATA_SENSITIVITIES),
    storageRegion: fc.constantFrom(...STORAGE_REGIONS),
    keyCustody: fc.constantFrom(...KEY_CUSTODIES),
    openStandards: fc.uniqueArray(fc.constantFrom('odf', 'saml', 'tls')),
    window,
    budgetCents: fc.option(fc.bigInt({ min: 0n, max: 10n ** 9n })),
  })
  .map(({ body, item, expected, window: [earliestStart, latestStart], ...rest }) => ({
    ...rest,
    ...item,
    bodyId: `body-${body}`,
    bodyKind: 'municipality',
    province: 'PV23',
    volume: { minimum: expected / 2n, expected, maximum: expected * 2n },
    earliestStart: earliestStart ?? null,
    latestStart: latestStart ?? null,
  }));

const anyFacts = fc
  .array(oneFact, { maxLength: 40 })
  .map((facts): DemandFact[] =>
    facts.map((fact, place) => ({ ...fact, lineId: `line-${String(place).padStart(4, '0')}` })),
  );

const shuffled = anyFacts.chain((facts) =>
  fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
);

const anyChoice = fc.oneof(
  fc.record({
    topic: fc.constant('floor' as const),
    detail: fc.integer({ min: 1, max: 8 }).map(String),
    value: fc.integer({ min: 0, max: 4 }).map(String),
  }),
  fc.record({
    topic: fc.constant('storageRegion' as const),
    detail: fc.constant(''),
    value: fc.constantFrom(...STORAGE_REGIONS),
  }),
  fc.record({ topic: fc.constant('start' as const), detail: fc.constant(''), value: day }),
  fc.record({
    topic: fc.constant('unit' as const),
    detail: fc.constant(''),
    value: fc.constantFrom('device', 'user-month'),
  }),
);
const anyChoices: fc.Arbitrary<Choice[]> = fc.uniqueArray(anyChoice, {
  selector: ({ topic, detail }) => topic + detail,
  maxLength: 6,
});

/** Lines and exact volume per unit, by the slow and obvious way. */
function plainSum(facts: readonly DemandFact[]): Map<string, bigint> {
  const sums = new Map<string, bigint>([['lines', BigInt(facts.length)]]);
  for (const { unit, volume } of facts)
    for (const figure of ['minimum', 'expected', 'maximum'] as const)
      sums.set(`${unit} ${figure}`, (sums.get(`${unit} ${figure}`) ?? 0n) + volume[figure]);
  return sums;
}

function tallied(tallies: readonly Tally[]): Map<string, bigint> {
  const sums = new Map<string, bigint>([['lines', 0n]]);
  for (const tally of tallies) {
    sums.set('lines', (sums.get('lines') ?? 0n) + BigInt(tally.lines));
    for (const volume of tally.volumes)
      for (const figure of ['minimum', 'expected', 'maximum'] as const)
        sums.set(`${volume.unit} ${figure}`, (sums.get(`${volume.unit} ${figure}`) ?? 0n) + volume[figure]);
  }
  return sums;
}

const atLeast = (more: ReadonlyMap<string, bigint>, less: ReadonlyMap<string, bigint>): boolean =>
  [...less].every(([key, value]) => (more.get(key) ?? 0n) >= value);

describe('the picture of what splits the demand', () => {
  it('never loses volume: values together, and the three outcomes of each choice together, are all of it', () => {
    fc.assert(
      fc.property(anyFacts, anyChoices, (facts, choices) => {
        const { all, dimensions } = divergenceOf(facts);
        const sum = plainSum(facts);
        expect(tallied([all])).toEqual(sum);
        for (const { values, further, choices: effects } of dimensions) {
          const tallies = [...values.map(({ asked }) => asked), ...(further === null ? [] : [further])];
          expect(tallied(tallies)).toEqual(sum);
          for (const effect of effects)
            expect(tallied([effect.asAsked, effect.stricter, effect.lost])).toEqual(sum);
        }
        const { asAsked, stricter, lost } = combineChoices(facts, choices);
        expect(tallied([asAsked, stricter, lost])).toEqual(sum);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same lines in any order', () => {
    fc.assert(
      fc.property(shuffled, anyChoices, ([facts, other], choices) => {
        expect(canonicalFacts(other)).toBe(canonicalFacts(facts));
        expect(canonicalText(divergenceOf(other))).toBe(canonicalText(divergenceOf(facts)));
        expect(canonicalText(combineChoices(other, choices))).toBe(
          canonicalText(combineChoices(facts, choices)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('never loses more by choosing stricter, and never less by choosing a later start', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { topic, choices } of divergenceOf(facts).dimensions.filter(
          (one) => one.topic !== 'unit',
        )) {
          const lost = choices.map((choice) => tallied([choice.lost]));
          const order = topic === 'start' ? lost : lost.reverse();
          order.forEach((one, place) => expect(atLeast(order[place + 1] ?? one, one)).toBe(true));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never loses less by one more choice or by more lines', () => {
    fc.assert(
      fc.property(anyFacts, anyChoices, (facts, choices) => {
        const lost = tallied([combineChoices(facts, choices).lost]);
        expect(atLeast(lost, tallied([combineChoices(facts, choices.slice(1)).lost]))).toBe(true);
        if (choices.every((choice) => choice.topic !== 'unit'))
          expect(atLeast(lost, tallied([combineChoices(facts.slice(1), choices).lost]))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the proposal of bundles', () => {
  it('puts every line in exactly one bundle or remainder, and keeps every unit of volume', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { bundles, remainders } = proposeBundles(facts);
        const parts = [...bundles, ...remainders];
        expect(parts.flatMap((part) => part.lineIds).sort()).toEqual(facts.map((fact) => fact.lineId).sort());
        expect(tallied(parts.map((part) => part.all))).toEqual(plainSum(facts));
      }),
    );
  });

  it('is the same for the same lines in any order, also for the order in which it names them', () => {
    fc.assert(
      fc.property(shuffled, ([facts, other]) => {
        const proposal = proposeBundles(facts);
        expect(canonicalText(proposeBundles(other))).toBe(canonicalText(proposal));
        const byId = new Map(facts.map((fact) => [fact.lineId, fact]));
        const named = [...proposal.bundles, ...proposal.remainders].flatMap((part) => part.lineIds);
        const again = proposeBundles(named.map((id) => byId.get(id) as DemandFact));
        expect(canonicalText(again)).toBe(canonicalText(proposal));
      }),
    );
  });

  it('asks of a bundle at least what each of its lines asks, at a moment that suits each', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const byId = new Map(facts.map((fact) => [fact.lineId, fact]));
        for (const bundle of proposeBundles(facts).bundles) {
          const lines = bundle.lineIds.map((id) => byId.get(id) as DemandFact);
          expect(new Set(lines.map((line) => line.lot)).size).toBe(1);
          expect(new Set(lines.map((line) => line.bodyId)).size).toBeGreaterThan(1);
          const { requirement, startFrom, startUntil } = bundle;
          for (const line of lines) {
            line.floor.forEach((level, place) =>
              expect(requirement.floor[place]).toBeGreaterThanOrEqual(level),
            );
            expect(STORAGE_REGIONS.indexOf(requirement.storageRegion)).toBeGreaterThanOrEqual(
              STORAGE_REGIONS.indexOf(line.storageRegion),
            );
            expect(requirement.openStandards).toEqual(expect.arrayContaining([...line.openStandards]));
            if (line.earliestStart !== null) expect(line.earliestStart <= (startFrom ?? '')).toBe(true);
            if (line.latestStart !== null) expect(line.latestStart >= (startUntil ?? '9')).toBe(true);
          }
          if (startFrom !== null && startUntil !== null) expect(startFrom <= startUntil).toBe(true);
        }
      }),
    );
  });
});
