import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type LocalDate } from '@bundel/kernel';
import { finding, RULES } from '@bundel/procurement-law';
import {
  actsIn,
  decideTenderStep,
  FROZEN_STATES,
  PROCEDURES,
  TENDER_ACTS,
  TENDER_STATES,
  TENDER_TRANSITIONS,
  type TenderAct,
  type TenderState,
  type TenderStepFacts,
} from './tender-states.js';
import { shortestPlan, TERMS_OF, timelineFindings, timelineOf, type TermChoices } from './timeline.js';

const one = finding('LAW-2.71', 'term.tooShort', 'term.closeOnOrAfter');
const some = fc.boolean().map((there) => (there ? [one] : []));
const factsOf = (procedure: TenderStepFacts['procedure']): fc.Arbitrary<TenderStepFacts> =>
  fc.record({
    procedure: fc.constant(procedure),
    gateFindings: some,
    authors: fc.subarray(['a', 'b']),
    actor: fc.constantFrom('a', 'b', 'c'),
    extensionFindings: some,
    deadlinePassed: fc.boolean(),
    candidatesSelected: fc.nat(5),
    openersPresent: fc.boolean(),
    decisionsMotivated: fc.boolean(),
    conclusionFindings: some,
    grounds: fc.constantFrom('', 'The need ended with the merger of two bodies.'),
  });

/** What is true of a lawful life, written down without looking at the table of transitions. */
interface Model {
  approvedBy: string | null;
  published: boolean;
  closed: boolean;
  opened: boolean;
  announced: boolean;
}

class Step implements fc.Command<Model, { state: TenderState }> {
  constructor(
    private readonly act: TenderAct,
    private readonly facts: TenderStepFacts,
  ) {}

  check = (): boolean => true;

  run(model: Model, real: { state: TenderState }): void {
    const before = real.state;
    const result = decideTenderStep(before, this.act, this.facts);
    if (!result.ok) {
      for (const { rule } of result.errors) expect(Object.keys(RULES)).toContain(rule);
      return;
    }
    real.state = result.value;
    this.lawful(model, before);
    this.remember(model);
  }

  private lawful(model: Model, before: TenderState): void {
    const { act, facts } = this;
    expect(['concluded', 'withdrawn', 'ended']).not.toContain(before);
    if (act === 'change') expect(model.published).toBe(false);
    if (act === 'publish') {
      expect(model.approvedBy).not.toBeNull();
      expect(facts.gateFindings).toEqual([]);
    }
    if (act === 'approve') expect(facts.authors).not.toContain(facts.actor);
    if (act === 'closeTenders' || act === 'closeRequests') expect(facts.deadlinePassed).toBe(true);
    if (act === 'rectify') expect([model.closed, facts.extensionFindings]).toEqual([false, []]);
    if (act === 'openTenders') expect([model.closed, facts.openersPresent]).toEqual([true, true]);
    if (act === 'announceAward') expect([model.opened, facts.decisionsMotivated]).toEqual([true, true]);
    if (act === 'conclude') expect([model.announced, facts.conclusionFindings]).toEqual([true, []]);
    if (act === 'withdraw') expect(facts.grounds).not.toBe('');
  }

  private remember(model: Model): void {
    const { act, facts } = this;
    if (act === 'approve') model.approvedBy = facts.actor;
    if (act === 'change' || act === 'sendBack') model.approvedBy = null;
    if (act === 'publish') model.published = true;
    if (act === 'closeTenders') model.closed = true;
    if (act === 'openTenders') model.opened = true;
    if (act === 'announceAward') model.announced = true;
    if (act === 'reconsider') model.announced = false;
  }

  toString = (): string => `${this.act}`;
}

describe('the life of a tender', () => {
  it('has one row per state, act and procedure, and only states and acts that exist', () => {
    const keys = TENDER_TRANSITIONS.flatMap(({ from, act, procedures }) =>
      procedures.map((procedure) => `${from} ${act} ${procedure}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
    for (const { from, to, act, rule } of TENDER_TRANSITIONS) {
      expect(TENDER_STATES).toEqual(expect.arrayContaining([from, to]));
      expect(TENDER_ACTS).toContain(act);
      expect(Object.keys(RULES)).toContain(rule);
    }
  });

  it.each(PROCEDURES)('never leaves the law, whatever is tried in whatever order: %s', (procedure) => {
    const step = fc
      .tuple(fc.constantFrom(...TENDER_ACTS), factsOf(procedure))
      .map(([act, facts]) => new Step(act, facts));
    fc.assert(
      fc.property(fc.commands([step], { maxCommands: 60 }), (commands) =>
        fc.modelRun(
          () => ({
            model: { approvedBy: null, published: false, closed: false, opened: false, announced: false },
            real: { state: 'draft' as TenderState },
          }),
          commands,
        ),
      ),
      { numRuns: 2_000 },
    );
  });

  it.each(PROCEDURES)('can reach an end from everywhere it can be: %s', (procedure) => {
    const reached = new Set<TenderState>(['draft']);
    for (const state of reached)
      for (const { from, to, procedures } of TENDER_TRANSITIONS)
        if (from === state && procedures.includes(procedure)) reached.add(to);
    for (const state of reached)
      if (!['concluded', 'withdrawn', 'ended'].includes(state))
        expect(actsIn(state, procedure).length).toBeGreaterThan(0);
    expect(reached.has(procedure === 'dynamicPurchasing' ? 'ended' : 'concluded')).toBe(true);
  });

  it('refuses every change once it is published, with its rule', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FROZEN_STATES),
        fc.constantFrom(...PROCEDURES).chain(factsOf),
        (state, facts) => {
          expect(decideTenderStep(state, 'change', facts)).toMatchObject({
            ok: false,
            errors: [{ rule: 'LAW-2.73', code: 'tender.frozen' }],
          });
        },
      ),
    );
  });
});

const choices: fc.Arbitrary<TermChoices> = fc.record({
  electronic: fc.boolean(),
  priorInformation: fc.boolean(),
  urgent: fc.boolean(),
  documentsOnline: fc.boolean(),
});
const day = fc.integer({ min: 0, max: 3_400 }).map((number) => addDays('2026-01-01' as LocalDate, number));

describe('the timeline of a tender', () => {
  it('finds nothing against the shortest plan, and its earliest days are what it chose', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROCEDURES), day, choices, (procedure, sent, chosen) => {
        const plan = shortestPlan(procedure, sent, chosen);
        expect(timelineFindings(plan)).toEqual([]);
        for (const { on, earliest } of timelineOf(plan)) if (earliest !== null) expect(on).toBe(earliest);
      }),
      { numRuns: 2_000 },
    );
  });

  it('refuses a term that is a day shorter than the law counts, with the earliest day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROCEDURES), day, choices, (procedure, sent, chosen) => {
        const plan = shortestPlan(procedure, sent, chosen);
        const field = TERMS_OF[procedure].tender === null ? 'requestsClose' : 'tendersClose';
        const closes = plan[field] as LocalDate;
        const early = timelineFindings({ ...plan, [field]: addDays(closes, -8) });
        expect(early).toContainEqual(expect.objectContaining({ code: 'term.tooShort', path: [field] }));
        const [refused] = early;
        expect(refused?.article).toMatch(/^2\.7[124]/);
        expect(String(refused?.params.earliest) <= closes).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('runs in order, from sending to conclusion, over every year until 2035', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROCEDURES),
        day,
        fc.integer({ min: 1, max: 90 }),
        (procedure, sent, later) => {
          const plan = shortestPlan(procedure, sent, {
            electronic: true,
            priorInformation: false,
            urgent: false,
            documentsOnline: true,
          });
          const last = plan.tendersClose ?? plan.requestsClose ?? sent;
          const days = timelineOf({ ...plan, award: addDays(last, later + 1) })
            .filter(({ name }) => name !== 'opening')
            .map(({ on }) => on);
          expect([...days].sort()).toEqual(days);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
