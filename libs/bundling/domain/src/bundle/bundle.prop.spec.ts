import { describe, expect, it } from '@jest/globals';
import { COMMITMENTS, type SealFloor } from '@bundel/demand-domain';
import fc from 'fast-check';
import type { DemandFact } from '../facts/demand-fact.js';
import { figuresOf, maximumOf, sumFigures } from './bundle-figures.js';
import { BUNDLE_ACTS, decideBundleStep, type BundleState } from './bundle-states.js';
import { LOT_SPLITS, proposeLots } from './lot-proposals.js';

const facts = fc
  .array(
    fc.record({
      body: fc.integer({ min: 1, max: 6 }),
      item: fc.integer({ min: 1, max: 3 }),
      lot: fc.constantFrom('1', '2', '3'),
      commitment: fc.constantFrom(...COMMITMENTS),
      expected: fc.bigInt({ min: 0n, max: 10n ** 14n }),
      more: fc.bigInt({ min: 0n, max: 10n ** 13n }),
      budgetCents: fc.option(fc.bigInt({ min: 0n, max: 10n ** 11n })),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ body, item, lot, commitment, expected, more, budgetCents }, place): DemandFact => ({
      lineId: `line-${place}`,
      bodyId: `body-${body}`,
      bodyKind: 'municipality',
      province: `PV${20 + (body % 3)}`,
      itemId: `item-${item}`,
      lot,
      commitment,
      unit: 'device',
      enteredUnit: 'device',
      volume: { minimum: expected, expected, maximum: expected + more },
      floor: [0, 0, 0, 0, 0, 0, 0, item] as unknown as SealFloor,
      dataSensitivity: 'internal',
      storageRegion: 'eu',
      keyCustody: 'body',
      openStandards: [],
      earliestStart: null,
      latestStart: null,
      budgetCents,
    })),
  );
const margin = fc.integer({ min: 0, max: 10_000 });
const total = (values: readonly bigint[]): bigint => values.reduce((sum, one) => sum + one, 0n);

describe('lots and maxima', () => {
  it('always reconcile with demand, whatever the lots and the margin', () => {
    fc.assert(
      fc.property(facts, margin, (lines, share) => {
        const figures = figuresOf(lines, ({ lot }) => lot, share);
        const counted = lines.filter(({ commitment }) => commitment !== 'interest');
        expect(figures.flatMap(({ lineIds }) => lineIds).sort()).toEqual(
          counted.map(({ lineId }) => lineId).sort(),
        );
        expect(total(figures.map(({ estimate }) => estimate))).toBe(
          total(counted.map(({ volume }) => volume.expected)),
        );
        expect(total(figures.map(({ maximum }) => maximum))).toBe(
          total(counted.map((line) => maximumOf(line, share))),
        );
        for (const one of figures) {
          expect(one.pledged <= one.estimate && one.estimate <= one.maximum).toBe(true);
          expect(one.valueCents <= one.maximumCents).toBe(true);
        }
      }),
    );
  });

  it('keep the value whether or not the bundle is divided', () => {
    fc.assert(
      fc.property(facts, margin, (lines, share) => {
        const divided = sumFigures(figuresOf(lines, ({ province }) => province, share));
        expect(divided).toEqual(sumFigures(figuresOf(lines, () => 'all', share)));
      }),
    );
  });

  it('put every line in exactly one proposed lot', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...LOT_SPLITS), (lines, by) => {
        const { lots } = proposeLots(lines, by, () => null);
        expect(lots.flatMap(({ lineIds }) => lineIds).sort()).toEqual(
          lines.map(({ lineId }) => lineId).sort(),
        );
      }),
    );
  });
});

describe('the life of a bundle', () => {
  it('never leaves frozen or withdrawn, and every refusal names its rule', () => {
    const act = fc.record({
      act: fc.constantFrom(...BUNDLE_ACTS),
      unapproved: fc.subarray(['body-1']),
      openObjections: fc.integer({ min: 0, max: 1 }),
      objectionPassed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let state: BundleState = 'draft';
        for (const { act: chosen, ...rest } of acts) {
          const step = decideBundleStep(state, chosen, { gateFindings: [], ...rest });
          if (!step.ok) {
            for (const { rule, article } of step.errors) expect(`${rule}${article}`).toMatch(/^LAW-.+/);
            continue;
          }
          expect(['frozen', 'withdrawn']).not.toContain(state);
          if (step.value === 'frozen') expect([state, rest.unapproved]).toEqual(['signed', []]);
          state = step.value;
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
