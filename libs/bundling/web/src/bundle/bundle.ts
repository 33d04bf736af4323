import type {
  BundleParticipantsQuery,
  BundlePartsFragment,
  FindingPartsFragment,
} from '../generated/graphql.js';

/** A bundle as its pages show it. */
export type Bundle = BundlePartsFragment;
export type Participant = BundleParticipantsQuery['bundleParticipants']['nodes'][number];
export type LawFinding = FindingPartsFragment;

/** Steps in which a bundle is formed; they stand in the address. */
export const STEPS = ['percelen', 'deelnemers', 'clustertoets', 'waarde', 'bezwaar', 'akkoord'] as const;
export type Step = (typeof STEPS)[number];

/** Which gates a step has to open. */
export const GATES_OF: Readonly<Record<Step, readonly string[]>> = {
  percelen: ['lots', 'maximum'],
  deelnemers: ['joint'],
  clustertoets: ['cluster'],
  waarde: ['value'],
  bezwaar: [],
  akkoord: [],
};

/** What stands in the way in a step. */
export const findingsOf = (bundle: Bundle, step: Step): readonly FindingPartsFragment[] =>
  bundle.gates.filter(({ name }) => GATES_OF[step].includes(name)).flatMap(({ findings }) => findings);

/** Phases for which a participant answers jointly or itself. @source LAW-2.11a */
export const PHASES = ['preparation', 'publication', 'selection', 'award', 'execution'] as const;

/** A frozen or withdrawn bundle changes no more. */
export const hasEnded = ({ state }: Pick<Bundle, 'state'>): boolean =>
  state === 'frozen' || state === 'withdrawn';

/** The first step with something in the way; else what comes next in the state it is in. */
export function stepNow(bundle: Bundle): Step {
  const blocked = STEPS.find((step) => findingsOf(bundle, step).length > 0);
  if (blocked) return blocked;
  return bundle.state === 'inObjection' ? 'bezwaar' : 'akkoord';
}
