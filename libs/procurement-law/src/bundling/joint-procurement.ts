import { decide, finding, type Decision } from '../rules/finding.js';

/** A step of a procedure that bodies run together or each for itself. */
export type Phase = 'preparation' | 'publication' | 'selection' | 'award' | 'execution';
export type Responsibility = 'joint' | 'own';

export interface Participant {
  readonly body: string;
  readonly country: string;
  readonly mandateInForce: boolean;
  readonly phases: Readonly<Partial<Record<Phase, Responsibility>>>;
}

export const PHASES: readonly Phase[] = ['preparation', 'publication', 'selection', 'award', 'execution'];

/** Bodies that answer for a phase: all that run it jointly, or the body itself. @source LAW-2.11a */
export const responsibleFor = (
  phase: Phase,
  body: string,
  participants: readonly Participant[],
): readonly string[] => {
  const own = participants.find((one) => one.body === body)?.phases[phase] === 'own';
  return own ? [body] : participants.filter((one) => one.phases[phase] === 'joint').map((one) => one.body);
};

export interface JointFacts {
  readonly participants: readonly Participant[];
  /** Responsibilities, applicable law and internal organisation, as agreed across borders; stated in the documents. */
  readonly crossBorder: {
    readonly responsibilities: boolean;
    readonly applicableLaw: boolean;
    readonly internalOrganisation: boolean;
    readonly inTenderDocuments: boolean;
  } | null;
}

const crossBorderFindings = ({ participants, crossBorder }: JointFacts) => {
  if (new Set(participants.map(({ country }) => country)).size <= 1) return [];
  const parts = ['responsibilities', 'applicableLaw', 'internalOrganisation', 'inTenderDocuments'] as const;
  return parts
    .filter((part) => crossBorder?.[part] !== true)
    .map((part) =>
      finding('LAW-2.11b', 'joint.crossBorderMissing', 'joint.agreeAcrossBorder', {
        path: ['crossBorder', part],
        params: { part },
      }),
    );
};

/** Whether everyone's mandate and responsibility is stated for every phase. @source LAW-2.11a, LAW-2.11b */
export const decideJoint = (facts: JointFacts): Decision<true> => {
  const findings = facts.participants.flatMap(({ body, mandateInForce, phases }) => [
    ...(mandateInForce
      ? []
      : [
          finding('LAW-2.11a', 'joint.noMandate', 'joint.giveMandate', {
            path: ['participants', body],
            params: { body },
          }),
        ]),
    ...PHASES.filter((phase) => phases[phase] === undefined).map((phase) =>
      finding('LAW-2.11a', 'joint.phaseUnstated', 'joint.choosePhase', {
        path: ['participants', body, phase],
        params: { body, phase },
      }),
    ),
  ]);
  return decide(true, ['LAW-2.11a', 'LAW-2.11b'], [...findings, ...crossBorderFindings(facts)]);
};

/** Routes that remain for a body that was not named in the notice. @source LAW-2.140-1 */
export const LATE_JOINER_ROUTES = ['ownProcedure', 'nextBundle', 'newJointProcedure'] as const;

/** Whether a body may use the agreement: only who is named in the notice. @source LAW-2.140-1 */
export const decideParticipation = (body: string, namedInNotice: readonly string[]): Decision<true> =>
  decide(
    true,
    ['LAW-2.140-1'],
    namedInNotice.includes(body)
      ? []
      : [
          finding('LAW-2.140-1', 'participation.notNamed', 'participation.otherRoutes', {
            params: { body, routes: LATE_JOINER_ROUTES.join(',') },
          }),
        ],
  );
