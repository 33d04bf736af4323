import { ok, refused, type Result } from '@bundel/kernel';
import {
  allOf,
  finding,
  free,
  gatesPass,
  type Finding,
  type Guard as LawGuard,
  type RuleId,
} from '@bundel/procurement-law';

export const PROCEDURES = [
  'open',
  'restricted',
  'negotiated',
  'frameworkSingle',
  'frameworkMultiple',
  'dynamicPurchasing',
] as const;
export type Procedure = (typeof PROCEDURES)[number];

export const TENDER_STATES = [
  'draft',
  'inReview',
  'approved',
  'requests',
  'requestsClosed',
  'tenders',
  'tendersClosed',
  'opened',
  'evaluated',
  'standstill',
  'concluded',
  'admitting',
  'ended',
  'withdrawn',
] as const;
export type TenderState = (typeof TENDER_STATES)[number];

export const TENDER_ACTS = [
  'change',
  'submitForReview',
  'sendBack',
  'approve',
  'publish',
  'rectify',
  'closeRequests',
  'inviteCandidates',
  'closeTenders',
  'openTenders',
  'finishEvaluation',
  'announceAward',
  'reconsider',
  'conclude',
  'endSystem',
  'withdraw',
] as const;
export type TenderAct = (typeof TENDER_ACTS)[number];

/** What the guards look at; every part is decided elsewhere, by the law or by the clock of the database. */
export interface TenderStepFacts {
  readonly procedure: Procedure;
  /** What the gates say against publication. */
  readonly gateFindings: readonly Finding[];
  /** Who wrote or last changed it, and who acts. */
  readonly authors: readonly string[];
  readonly actor: string;
  /** What stands against a changed deadline, for instance an extension that is too short. */
  readonly extensionFindings: readonly Finding[];
  /** The deadline of the running term has passed. */
  readonly deadlinePassed: boolean;
  readonly candidatesSelected: number;
  /** Enough openers of enough bodies take part. */
  readonly openersPresent: boolean;
  /** Each lot has a decision with its motivation. */
  readonly decisionsMotivated: boolean;
  /** What stands against concluding: the standstill, a court. */
  readonly conclusionFindings: readonly Finding[];
  readonly grounds: string;
}

type Guard = LawGuard<TenderStepFacts>;

export interface TenderTransition {
  readonly procedures: readonly Procedure[];
  readonly from: TenderState;
  readonly act: TenderAct;
  readonly to: TenderState;
  readonly rule: RuleId;
  readonly guard: Guard;
}

const when = (holds: boolean, one: () => Finding): readonly Finding[] => (holds ? [one()] : []);

/** Four eyes: who wrote it does not approve or publish it alone. */
const otherPerson: Guard = ({ authors, actor }) =>
  when(authors.includes(actor), () =>
    finding('LAW-1.9', 'tender.selfApproval', 'tender.secondPerson', { path: ['actor'] }),
  );

const deadlineOver: Guard = ({ deadlinePassed }) =>
  when(!deadlinePassed, () =>
    finding('LAW-2.71', 'tender.deadlineRuns', 'tender.awaitDeadline', { path: ['closesAt'] }),
  );

const deadlineAhead: Guard = ({ deadlinePassed }) =>
  when(deadlinePassed, () =>
    finding('LAW-2.73', 'tender.deadlineOver', 'tender.withdrawOrGoOn', { path: ['closesAt'] }),
  );

const longEnough: Guard = ({ extensionFindings }) => extensionFindings;

/** Nobody to invite means no competition. @source LAW-1.4 */
const enoughCandidates: Guard = ({ candidatesSelected }) =>
  when(candidatesSelected < 1, () =>
    finding('LAW-1.4', 'tender.noCandidates', 'tender.selectCandidates', { path: ['candidates'] }),
  );

const openersThere: Guard = ({ openersPresent }) =>
  when(!openersPresent, () =>
    finding('LAW-1.9', 'tender.openersMissing', 'tender.callOpeners', { path: ['openers'] }),
  );

const motivated: Guard = ({ decisionsMotivated }) =>
  when(!decisionsMotivated, () =>
    finding('LAW-2.130', 'tender.decisionUnmotivated', 'tender.motivate', { path: ['decisions'] }),
  );

const mayConclude: Guard = ({ conclusionFindings }) => conclusionFindings;

/** Shorter than this is no ground but a placeholder. */
export const SHORTEST_GROUNDS = 20;
const withGrounds: Guard = ({ grounds }) =>
  when(grounds.trim().length < SHORTEST_GROUNDS, () =>
    finding('LAW-1.9', 'tender.groundsMissing', 'tender.stateGrounds', {
      path: ['grounds'],
      params: { shortest: SHORTEST_GROUNDS },
    }),
  );

const row = (
  procedures: readonly Procedure[],
  from: TenderState,
  act: TenderAct,
  to: TenderState,
  rule: RuleId,
  guard: Guard = free,
): TenderTransition => ({ procedures, from, act, to, rule, guard });

/** One term: everybody tenders at once. */
const ONE_TERM: readonly Procedure[] = ['open', 'frameworkSingle', 'frameworkMultiple'];
/** First requests to take part, then tenders of who was selected. */
const TWO_TERMS: readonly Procedure[] = ['restricted', 'negotiated'];
const SYSTEM: readonly Procedure[] = ['dynamicPurchasing'];
const AWARDED: readonly Procedure[] = [...ONE_TERM, ...TWO_TERMS];

const drawingUp: readonly TenderTransition[] = [
  row(PROCEDURES, 'draft', 'change', 'draft', 'LAW-1.9'),
  row(PROCEDURES, 'draft', 'submitForReview', 'inReview', 'LAW-1.9', gatesPass),
  row(PROCEDURES, 'inReview', 'sendBack', 'draft', 'LAW-1.9'),
  row(PROCEDURES, 'inReview', 'change', 'draft', 'LAW-1.9'),
  row(PROCEDURES, 'inReview', 'approve', 'approved', 'LAW-1.9', allOf(gatesPass, otherPerson)),
  row(PROCEDURES, 'approved', 'change', 'draft', 'LAW-1.9'),
];

const publication: readonly TenderTransition[] = [
  row(ONE_TERM, 'approved', 'publish', 'tenders', 'LAW-2.71', gatesPass),
  row(TWO_TERMS, 'approved', 'publish', 'requests', 'LAW-2.71', gatesPass),
  row(SYSTEM, 'approved', 'publish', 'admitting', 'LAW-2.71', gatesPass),
  row(AWARDED, 'tenders', 'rectify', 'tenders', 'LAW-2.73', allOf(deadlineAhead, longEnough)),
  row(TWO_TERMS, 'requests', 'rectify', 'requests', 'LAW-2.73', allOf(deadlineAhead, longEnough)),
  row(SYSTEM, 'admitting', 'rectify', 'admitting', 'LAW-2.73', longEnough),
  row(SYSTEM, 'admitting', 'endSystem', 'ended', 'LAW-1.9', withGrounds),
];

const selection: readonly TenderTransition[] = [
  row(TWO_TERMS, 'requests', 'closeRequests', 'requestsClosed', 'LAW-2.71', deadlineOver),
  row(TWO_TERMS, 'requestsClosed', 'inviteCandidates', 'tenders', 'LAW-1.4', enoughCandidates),
];

const awarding: readonly TenderTransition[] = [
  row(AWARDED, 'tenders', 'closeTenders', 'tendersClosed', 'LAW-2.109', deadlineOver),
  row(AWARDED, 'tendersClosed', 'openTenders', 'opened', 'LAW-1.9', openersThere),
  row(AWARDED, 'opened', 'finishEvaluation', 'evaluated', 'LAW-2.115'),
  row(AWARDED, 'evaluated', 'announceAward', 'standstill', 'LAW-2.130', allOf(motivated, otherPerson)),
  row(AWARDED, 'standstill', 'reconsider', 'opened', 'LAW-2.131', withGrounds),
  row(AWARDED, 'standstill', 'conclude', 'concluded', 'LAW-2.127', mayConclude),
];

/** Up to the agreement a tender can be given up, with grounds. */
const givingUp: readonly TenderTransition[] = (
  [
    ['draft', PROCEDURES],
    ['inReview', PROCEDURES],
    ['approved', PROCEDURES],
    ['requests', TWO_TERMS],
    ['requestsClosed', TWO_TERMS],
    ['tenders', AWARDED],
    ['tendersClosed', AWARDED],
    ['opened', AWARDED],
    ['evaluated', AWARDED],
    ['standstill', AWARDED],
  ] as const
).map(([from, procedures]) => row(procedures, from, 'withdraw', 'withdrawn', 'LAW-1.9', withGrounds));

/** The whole life of a tender: every transition with its guard and its rule. */
export const TENDER_TRANSITIONS: readonly TenderTransition[] = [
  ...drawingUp,
  ...publication,
  ...selection,
  ...awarding,
  ...givingUp,
];

/** States in which participants, estimate, maximum, criteria and weights stand fast. */
export const FROZEN_STATES: readonly TenderState[] = TENDER_STATES.filter(
  (state) => !['draft', 'inReview', 'approved'].includes(state),
);

const ruleOfRefusal = (state: TenderState, act: TenderAct): RuleId =>
  act === 'change' && FROZEN_STATES.includes(state) ? 'LAW-2.73' : 'LAW-1.9';

/** The state that an act leads to, or every reason why not, each with its rule. */
export function decideTenderStep(
  state: TenderState,
  act: TenderAct,
  facts: TenderStepFacts,
): Result<TenderState, Finding> {
  const step = TENDER_TRANSITIONS.find(
    (one) => one.from === state && one.act === act && one.procedures.includes(facts.procedure),
  );
  if (step === undefined) {
    const frozen = act === 'change' && FROZEN_STATES.includes(state);
    return refused(
      finding(
        ruleOfRefusal(state, act),
        frozen ? 'tender.frozen' : 'tender.stateRefuses',
        frozen ? 'tender.rectify' : 'tender.checkState',
        { params: { state, act } },
      ),
    );
  }
  const [first, ...more] = step.guard(facts);
  return first === undefined ? ok(step.to) : refused(first, ...more);
}

/** Acts that exist in a state, for the next step on a screen; guards may still refuse them. */
export const actsIn = (state: TenderState, procedure: Procedure): readonly TenderAct[] =>
  TENDER_TRANSITIONS.filter((one) => one.from === state && one.procedures.includes(procedure)).map(
    ({ act }) => act,
  );
