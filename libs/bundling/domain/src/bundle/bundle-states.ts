import { refused, ok, type Result } from '@bundel/kernel';
import {
  allOf,
  finding,
  free,
  gatesPass,
  type Finding,
  type Guard as LawGuard,
  type RuleId,
} from '@bundel/procurement-law';

export const BUNDLE_STATES = ['draft', 'inObjection', 'inSignOff', 'signed', 'frozen', 'withdrawn'] as const;
export type BundleState = (typeof BUNDLE_STATES)[number];

export const BUNDLE_ACTS = [
  'change',
  'openObjection',
  'closeObjection',
  'inviteToSignOff',
  'completeSignOff',
  'freeze',
  'withdraw',
] as const;
export type BundleAct = (typeof BUNDLE_ACTS)[number];

/** What the guards look at. */
export interface BundleStepFacts {
  /** What the gates of the law found; empty when the bundle may go on. */
  readonly gateFindings: readonly Finding[];
  /** Bodies whose mandate holder has not approved the content as it stands now. */
  readonly unapproved: readonly string[];
  readonly openObjections: number;
  /** Whether the moment for objections has passed by the clock of the database; true when none is held. */
  readonly objectionPassed: boolean;
}

type Guard = LawGuard<BundleStepFacts>;

export interface BundleTransition {
  readonly from: BundleState;
  readonly act: BundleAct;
  readonly to: BundleState;
  readonly rule: RuleId;
  readonly guard: Guard;
}

const allApproved: Guard = ({ unapproved }) =>
  unapproved.map((body) =>
    finding('LAW-2.11a', 'bundle.notApproved', 'bundle.askApproval', {
      path: ['participants', body],
      params: { body },
    }),
  );

const objectionsAnswered: Guard = ({ openObjections, objectionPassed }) => [
  ...(openObjections === 0
    ? []
    : [
        finding('LAW-1.9', 'objection.unanswered', 'objection.answer', {
          path: ['objections'],
          params: { count: openObjections },
        }),
      ]),
  ...(objectionPassed
    ? []
    : [finding('LAW-1.9', 'objection.running', 'objection.wait', { path: ['objections'] })]),
];

const row = (
  from: BundleState,
  act: BundleAct,
  to: BundleState,
  rule: RuleId,
  guard: Guard,
): BundleTransition => ({ from, act, to, rule, guard });

/**
 * The whole life of a bundle. A change after sign-off leads back to a draft, so that approvals of another content end
 * visibly. Nothing leads out of frozen and withdrawn.
 */
export const BUNDLE_TRANSITIONS: readonly BundleTransition[] = [
  row('draft', 'change', 'draft', 'LAW-1.5-1', free),
  row('draft', 'openObjection', 'inObjection', 'LAW-1.9', gatesPass),
  row('inObjection', 'change', 'draft', 'LAW-1.9', free),
  row('inObjection', 'closeObjection', 'draft', 'LAW-1.9', objectionsAnswered),
  row('draft', 'inviteToSignOff', 'inSignOff', 'LAW-2.11a', allOf(gatesPass, objectionsAnswered)),
  row('inObjection', 'inviteToSignOff', 'inSignOff', 'LAW-2.11a', allOf(gatesPass, objectionsAnswered)),
  row('inSignOff', 'change', 'draft', 'LAW-2.11a', free),
  row('inSignOff', 'completeSignOff', 'signed', 'LAW-2.11a', allOf(gatesPass, allApproved)),
  row('signed', 'change', 'draft', 'LAW-2.11a', free),
  row('signed', 'freeze', 'frozen', 'LAW-2.140-1', allOf(gatesPass, allApproved, objectionsAnswered)),
  row('draft', 'withdraw', 'withdrawn', 'LAW-1.9', free),
  row('inObjection', 'withdraw', 'withdrawn', 'LAW-1.9', free),
  row('inSignOff', 'withdraw', 'withdrawn', 'LAW-1.9', free),
  row('signed', 'withdraw', 'withdrawn', 'LAW-1.9', free),
];

const ruleOfRefusal = (state: BundleState): RuleId => (state === 'frozen' ? 'LAW-2.140-1' : 'LAW-1.9');

/** The state that an act leads to, or every reason why not. */
export function decideBundleStep(
  state: BundleState,
  act: BundleAct,
  facts: BundleStepFacts,
): Result<BundleState, Finding> {
  const step = BUNDLE_TRANSITIONS.find((one) => one.from === state && one.act === act);
  if (step === undefined)
    return refused(
      finding(
        ruleOfRefusal(state),
        state === 'frozen' ? 'bundle.frozen' : 'bundle.stateRefuses',
        state === 'frozen' ? 'bundle.newBundle' : 'bundle.checkState',
        { params: { state, act } },
      ),
    );
  const [first, ...more] = step.guard(facts);
  return first === undefined ? ok(step.to) : refused(first, ...more);
}
