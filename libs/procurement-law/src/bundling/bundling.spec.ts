import { describe, expect, it } from '@jest/globals';
import { CLUSTER_LIMBS, decideCluster, decideGuideDeviation, decideLots } from './cluster-gate.js';
import {
  decideJoint,
  decideParticipation,
  PHASES,
  responsibleFor,
  type Participant,
} from './joint-procurement.js';
import { decideLotRules } from './lot-rules.js';

const text = 'Fourteen suppliers were asked; nine are small firms and can bid per lot.';
const limbs = { marketAndSmeAccess: text, organisationalConsequences: text, coherence: text };

describe('the cluster gate (LAW-1.5-1)', () => {
  it('opens with three motivated limbs that are published', () => {
    expect(decideCluster(true, { limbs, weighedForSuppliers: true, inTenderDocuments: true }).ok).toBe(true);
  });

  it.each(CLUSTER_LIMBS)('names the limb that is missing: %s', (limb) => {
    expect(
      decideCluster(true, {
        limbs: { ...limbs, [limb]: ' n/a ' },
        weighedForSuppliers: true,
        inTenderDocuments: true,
      }),
    ).toMatchObject({ errors: [{ code: 'cluster.limbMissing', article: '1.5 lid 1', params: { limb } }] });
  });

  it('asks for the suppliers and for publication too', () => {
    expect(
      decideCluster(true, { limbs, weighedForSuppliers: false, inTenderDocuments: false }),
    ).toMatchObject({
      errors: [{ code: 'cluster.suppliersNotWeighed' }, { code: 'cluster.notPublished' }],
    });
  });

  it('has nothing to ask when nothing is combined', () => {
    const empty = { marketAndSmeAccess: '', organisationalConsequences: '', coherence: '' };
    expect(
      decideCluster(false, { limbs: empty, weighedForSuppliers: false, inTenderDocuments: false }).ok,
    ).toBe(true);
  });
});

describe('lots (LAW-1.5-3, LAW-2.10)', () => {
  it('LAW-1.5-3: two lots, or a motivation', () => {
    expect(decideLots(2, '').ok).toBe(true);
    expect(decideLots(1, text).ok).toBe(true);
    expect(decideLots(1, '  ')).toMatchObject({ errors: [{ article: '1.5 lid 3' }] });
  });

  it('LAW-2.10: a limit per bidder stands in the notice with objective rules, combinations are reserved', () => {
    const rules = {
      lotCount: 3,
      statesBidsPerLot: true,
      maximumPerBidder: 2,
      maximumInNotice: true,
      objectiveRules: true,
      combinations: [[0, 1]],
      combinationsReserved: true,
    };
    expect(decideLotRules(rules).ok).toBe(true);
    const decision = decideLotRules({
      ...rules,
      statesBidsPerLot: false,
      maximumInNotice: false,
      objectiveRules: false,
      combinations: [[0, 3]],
      combinationsReserved: false,
    });
    expect(decision.ok ? [] : decision.errors.map(({ code }) => code)).toEqual([
      'lotRules.bidsPerLotUnstated',
      'lotRules.maximumNotInNotice',
      'lotRules.noObjectiveRules',
      'lotRules.combinationsNotReserved',
      'lotRules.noSuchLot',
    ]);
  });

  it('LAW-1.10-4: a deviation from the guide is motivated', () => {
    expect(decideGuideDeviation(true, '')).toMatchObject({ errors: [{ article: '1.10 lid 4' }] });
    expect(decideGuideDeviation(true, text).ok).toBe(true);
    expect(decideGuideDeviation(false, '').ok).toBe(true);
  });
});

describe('buying together (LAW-2.11a, LAW-2.11b, LAW-2.140-1)', () => {
  const joint = Object.fromEntries(PHASES.map((phase) => [phase, 'joint'] as const));
  const utrecht: Participant = { body: 'GM0344', country: 'NL', mandateInForce: true, phases: joint };
  const gent: Participant = {
    ...utrecht,
    body: 'Gent',
    country: 'BE',
    phases: { ...joint, execution: 'own' },
  };

  it('LAW-2.11a: who runs a phase jointly answers for it jointly', () => {
    expect(responsibleFor('award', 'Gent', [utrecht, gent])).toEqual(['GM0344', 'Gent']);
    expect(responsibleFor('execution', 'Gent', [utrecht, gent])).toEqual(['Gent']);
    expect(responsibleFor('execution', 'GM0344', [utrecht, gent])).toEqual(['GM0344']);
  });

  it('LAW-2.11a: refuses a participant without mandate or with a phase unstated', () => {
    const { award: _award, ...phases } = utrecht.phases;
    expect(
      decideJoint({ participants: [{ ...utrecht, mandateInForce: false, phases }], crossBorder: null }),
    ).toMatchObject({ errors: [{ code: 'joint.noMandate' }, { code: 'joint.phaseUnstated' }] });
  });

  it('LAW-2.11b: across borders responsibilities, law and organisation are agreed and published', () => {
    const all = {
      responsibilities: true,
      applicableLaw: true,
      internalOrganisation: true,
      inTenderDocuments: true,
    };
    const participants = [utrecht, gent];
    expect(decideJoint({ participants, crossBorder: all }).ok).toBe(true);
    expect(decideJoint({ participants, crossBorder: { ...all, applicableLaw: false } })).toMatchObject({
      errors: [{ article: '2.11b', params: { part: 'applicableLaw' } }],
    });
    expect(decideJoint({ participants: [utrecht], crossBorder: null }).ok).toBe(true);
  });

  it('LAW-2.140-1: a late joiner is refused with the routes that remain', () => {
    expect(decideParticipation('GM0344', ['GM0344']).ok).toBe(true);
    expect(decideParticipation('GM0363', ['GM0344'])).toMatchObject({
      errors: [{ article: '2.140 lid 1', params: { routes: 'ownProcedure,nextBundle,newJointProcedure' } }],
    });
  });
});
