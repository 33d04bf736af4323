import { describe, expect, it } from '@jest/globals';
import { decideParticipation, PHASES, type Phase, type Responsibility } from '@bundel/procurement-law';
import {
  canonicalContent,
  unapprovedBodies,
  voidedApprovals,
  type BundleContent,
  type BundleParticipant,
} from './bundle-content.js';
import { gateFindings, gatesOf, valueAdvice, type GateFacts } from './bundle-gates.js';
import { decideBundleStep } from './bundle-states.js';

const joint = Object.fromEntries(PHASES.map((phase) => [phase, 'joint'])) as Record<Phase, Responsibility>;
const participant = (body: string): BundleParticipant => ({
  body,
  country: 'NL',
  mandateInForce: true,
  phases: joint,
});
const figure = (lot: string, bodyId: string, maximumCents: bigint) => ({
  lot,
  bodyId,
  itemId: 'item-1',
  unit: 'device',
  pledged: 1n,
  estimate: 2n,
  maximum: 3n,
  valueCents: maximumCents / 2n,
  maximumCents,
  unpriced: 0,
  lineIds: ['line-1'],
});
const motivated = 'Weighed against the market as it is known today.';
const content: BundleContent = {
  title: 'Workplaces',
  leadBody: 'body-1',
  margin: 1000,
  lots: [
    { key: 'a', name: 'Laptops' },
    { key: 'b', name: 'Phones' },
  ],
  participants: [participant('body-1'), participant('body-2')],
  figures: [figure('a', 'body-1', 10_000_000n), figure('b', 'body-2', 4_000_000n)],
  cluster: {
    limbs: {
      marketAndSmeAccess: motivated,
      organisationalConsequences: motivated,
      coherence: motivated,
    },
    weighedForSuppliers: true,
    inTenderDocuments: true,
  },
  noLotsMotivation: '',
};
const facts = (change: Partial<BundleContent> = {}): GateFacts => ({
  content: { ...content, ...change },
  type: 'supplies',
  buyers: ['central', 'sub-central'],
  sentOn: null,
  crossBorder: null,
});
const found = (change: Partial<BundleContent>) =>
  gateFindings(gatesOf(facts(change))).map(({ rule, code }) => [rule, code]);

describe('the gates of a bundle', () => {
  it('lets a motivated bundle with lots and maxima pass', () => expect(found({})).toEqual([]));

  it('refuses a cluster of which a limb is missing', () =>
    expect(
      found({ cluster: { ...content.cluster, limbs: { ...content.cluster.limbs, coherence: '' } } }),
    ).toEqual([['LAW-1.5-1', 'cluster.limbMissing']]));

  it('refuses a lot without maximum', () =>
    expect(found({ figures: content.figures.slice(0, 1) })).toEqual([
      ['LAW-C-23/20', 'bundle.maximumMissing'],
    ]));

  it('takes one lot only with a motivation', () => {
    const one = { lots: content.lots.slice(0, 1), figures: content.figures.slice(0, 1) };
    expect(found(one)).toEqual([['LAW-1.5-3', 'lots.missing']]);
    expect(found({ ...one, noLotsMotivation: motivated })).toEqual([]);
  });

  it('refuses a participant without mandate', () =>
    expect(found({ participants: [{ ...participant('body-1'), mandateInForce: false }] })).toEqual([
      ['LAW-2.11a', 'joint.noMandate'],
    ]));

  it('compares the joint maximum with the lowest threshold of mixed buyers', () => {
    const advice = valueAdvice(facts());
    expect(advice.ok && [advice.value.value.above, advice.value.value.threshold.minor]).toEqual([
      true,
      14_000_000n,
    ]);
  });
});

describe('joint sign-off', () => {
  const approvals = [
    { body: 'body-1', contentHash: 'now' },
    { body: 'body-2', contentHash: 'before' },
  ];

  it('counts approvals of the content as it stands and keeps voided ones to be seen', () => {
    expect(unapprovedBodies(content.participants, approvals, 'now')).toEqual(['body-2']);
    expect(voidedApprovals(approvals, 'now')).toEqual([{ body: 'body-2', contentHash: 'before' }]);
  });

  it('sees the same content in any order of participants and figures, and any change of it', () => {
    const other = {
      ...content,
      participants: [...content.participants].reverse(),
      figures: [...content.figures].reverse(),
    };
    expect(canonicalContent(other)).toBe(canonicalContent(content));
    expect(canonicalContent({ ...content, margin: 1001 })).not.toBe(canonicalContent(content));
  });

  it('refuses to complete while a body has not approved', () => {
    const step = decideBundleStep('inSignOff', 'completeSignOff', {
      gateFindings: [],
      unapproved: ['body-2'],
      openObjections: 0,
      objectionPassed: true,
    });
    expect(!step.ok && step.errors.map(({ rule, params }) => [rule, params['body']])).toEqual([
      ['LAW-2.11a', 'body-2'],
    ]);
  });
});

describe('a late joiner', () => {
  it('is refused with the lawful routes named', () => {
    const refusal = decideParticipation('body-9', ['body-1']);
    expect(!refusal.ok && refusal.errors[0]).toMatchObject({
      rule: 'LAW-2.140-1',
      params: { routes: 'ownProcedure,nextBundle,newJointProcedure' },
    });
  });
});
