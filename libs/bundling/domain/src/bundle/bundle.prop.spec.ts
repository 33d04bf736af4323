import { describe, expect, it } from '@jest/globals';
import { COMMITMENTS, type SealFloor } from '@bundel/demand-domain';
import { finding } from '@bundel/procurement-law';
import fc from 'fast-check';
import type { DemandFact } from '../facts/demand-fact.js';
import { figuresOf, maximumOf, sumFigures } from './bundle-figures.js';
import {
  BUNDLE_ACTS,
  decideBundleStep,
  type BundleAct,
  type BundleState,
  type BundleStepFacts,
} from './bundle-states.js';
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
      storageRegion: 'eea',
      keyCustody: 'customerHeld',
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

const missing = finding('LAW-1.5-1', 'cluster.limbMissing', 'cluster.motivateLimb');
const clean: BundleStepFacts = {
  gateFindings: [],
  unapproved: [],
  openObjections: 0,
  objectionPassed: true,
};
const isClean = ({ gateFindings, unapproved, openObjections, objectionPassed }: BundleStepFacts): boolean =>
  gateFindings.length + unapproved.length + openObjections === 0 && objectionPassed;
const stepFacts = fc.oneof(
  { weight: 4, arbitrary: fc.constant(clean) },
  {
    weight: 1,
    arbitrary: fc.record({
      gateFindings: fc.subarray([missing]),
      unapproved: fc.subarray(['body-1']),
      openObjections: fc.integer({ min: 0, max: 1 }),
      objectionPassed: fc.boolean(),
    }),
  },
);
/** Acts that lead on are drawn more often, so that many bundles reach their end. */
const anyAct = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<BundleAct>('inviteToSignOff', 'completeSignOff', 'freeze') },
  { weight: 1, arbitrary: fc.constantFrom(...BUNDLE_ACTS) },
);

describe('the life of a bundle', () => {
  it('never leaves frozen or withdrawn, and every refusal names its rule', () => {
    let frozen = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(anyAct, stepFacts), { minLength: 10, maxLength: 30 }), (acts) => {
        let state: BundleState = 'draft';
        for (const [act, facts] of acts) {
          const step = decideBundleStep(state, act, facts);
          if (!step.ok) {
            if (step.errors.some(({ rule, article }) => !rule.startsWith('LAW-') || article === ''))
              return false;
            continue;
          }
          if (state === 'frozen' || state === 'withdrawn') return false;
          if (step.value === 'frozen' && (state !== 'signed' || !isClean(facts))) return false;
          state = step.value;
        }
        frozen += state === 'frozen' ? 1 : 0;
        return true;
      }),
      { numRuns: 10_000 },
    );
    expect(frozen).toBeGreaterThan(1000);
  });
});
