import type { Decimal, Money } from '@bundel/kernel';
import {
  decideAwardBasis,
  decideCriteria,
  decideFrameworkDuration,
  decideLots,
  decideMaximum,
  finding,
  type AwardBasis,
  type Decision,
  type Finding,
} from '@bundel/procurement-law';
import type { Procedure } from './tender-states.js';
import { timelineFindings, type TenderPlan } from './timeline.js';

export const TENDER_GATES = [
  'bundle',
  'subject',
  'lots',
  'maximum',
  'duration',
  'timeline',
  'award',
  'criteria',
  'floors',
] as const;
export type TenderGateName = (typeof TENDER_GATES)[number];

export interface TenderLot {
  readonly key: string;
  readonly name: string;
  readonly estimate: Money | null;
  readonly maximum: Money | null;
}

/** The bundle that it comes from, as it stands now. */
export interface BundleStanding {
  /** All participants approved it as it stands. */
  readonly signed: boolean;
  /** It still says what the tender took over. */
  readonly same: boolean;
}

/** What a tender says before it is published. */
export interface TenderContent {
  readonly bundle: BundleStanding;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly cpvCode: string;
  readonly lots: readonly TenderLot[];
  readonly noLotsMotivation: string;
  /** Term of the agreement with its extensions, in months. */
  readonly durationMonths: number;
  readonly durationMotivation: string;
  readonly plan: TenderPlan;
  readonly awardBasis: AwardBasis;
  readonly awardMotivation: string;
  readonly criteria: readonly {
    readonly id: string;
    readonly weight: Decimal | null;
    readonly linkedToSubject: boolean;
  }[];
  /** SEAL floor per sovereignty objective, 0 to 4. */
  readonly floors: readonly number[];
  /** Weight per sovereignty objective, in percent. */
  readonly objectiveWeights: readonly number[];
}

export interface TenderGate {
  readonly name: TenderGateName;
  readonly findings: readonly Finding[];
  readonly notes: readonly Finding[];
}

const OBJECTIVES = 8;
const HIGHEST_SEAL = 4;
/** A tender without a word in either of its languages cannot be published. */
const SHORTEST_TITLE = 5;

const gate = (name: TenderGateName, ...decisions: readonly Decision<unknown>[]): TenderGate => ({
  name,
  findings: decisions.flatMap((decision) => (decision.ok ? [] : decision.errors)),
  notes: decisions.flatMap((decision) => (decision.ok ? decision.value.notes : [])),
});

/** What is published is what the participants approved. @source LAW-2.140-1 */
const bundleGate = ({ bundle }: TenderContent): TenderGate => ({
  name: 'bundle',
  findings: [
    ...(bundle.signed
      ? []
      : [finding('LAW-2.140-1', 'tender.bundleUnsigned', 'tender.awaitSignOff', { path: ['bundle'] })]),
    ...(bundle.same
      ? []
      : [finding('LAW-2.140-1', 'tender.bundleChanged', 'tender.takeOverBundle', { path: ['bundle'] })]),
  ],
  notes: [],
});

const subjectGate = ({ titleNl, titleEn, cpvCode }: TenderContent): TenderGate => ({
  name: 'subject',
  findings: [
    ...(
      [
        ['titleNl', titleNl],
        ['titleEn', titleEn],
      ] as const
    )
      .filter(([, text]) => text.trim().length < SHORTEST_TITLE)
      .map(([field]) => finding('LAW-1.9', 'tender.titleMissing', 'tender.writeTitle', { path: [field] })),
    ...(/^\d{8}$/.test(cpvCode)
      ? []
      : [finding('LAW-1.9', 'tender.cpvMissing', 'tender.chooseCpv', { path: ['cpvCode'] })]),
  ],
  notes: [],
});

const isFramework = (procedure: Procedure): boolean =>
  procedure === 'frameworkSingle' || procedure === 'frameworkMultiple';

/** A framework states estimate and maximum of each lot; without lots of the whole. @source LAW-C-23/20 */
const maximumGate = ({ lots, plan }: TenderContent): TenderGate => {
  const findings = lots.flatMap((lot) => {
    const decided = decideMaximum(lot);
    return decided.ok
      ? []
      : decided.errors.map((one) => ({
          ...one,
          path: ['lots', lot.key, ...one.path],
          params: { lot: lot.name },
        }));
  });
  return { name: 'maximum', findings: isFramework(plan.procedure) ? findings : [], notes: [] };
};

const timelineGate = ({ plan }: TenderContent): TenderGate => ({
  name: 'timeline',
  findings: timelineFindings(plan),
  notes: [],
});

const whole = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most;

/** Eight floors and eight weights that add up to 100; SEAL-4 narrows the market, which is said and never refused. */
const floorsGate = ({ floors, objectiveWeights }: TenderContent): TenderGate => {
  const sum = objectiveWeights.reduce((total, weight) => total + weight, 0);
  const wrongFloors = floors.length !== OBJECTIVES || floors.some((floor) => !whole(floor, HIGHEST_SEAL));
  const wrongWeights =
    objectiveWeights.length !== OBJECTIVES ||
    objectiveWeights.some((weight) => !whole(weight, 100)) ||
    sum !== 100;
  return {
    name: 'floors',
    findings: [
      ...(wrongFloors
        ? [finding('LAW-1.9', 'tender.floorsWrong', 'tender.chooseFloors', { path: ['floors'] })]
        : []),
      ...(wrongWeights
        ? [
            finding('LAW-2.115', 'tender.objectiveWeights', 'criteria.weigh', {
              path: ['objectiveWeights'],
              params: { sum },
            }),
          ]
        : []),
    ],
    notes: floors.flatMap((floor, place) =>
      floor === HIGHEST_SEAL
        ? [
            finding('LAW-2.76', 'tender.highestSeal', 'tender.checkMarket', {
              path: ['floors', String(place)],
              params: { objective: place + 1 },
            }),
          ]
        : [],
    ),
  };
};

/** All gates of a tender, in the order in which its pages show them. */
export const tenderGatesOf = (content: TenderContent): readonly TenderGate[] => [
  bundleGate(content),
  subjectGate(content),
  gate('lots', decideLots(content.lots.length, content.noLotsMotivation)),
  maximumGate(content),
  gate(
    'duration',
    ...(isFramework(content.plan.procedure)
      ? [decideFrameworkDuration(content.durationMonths, content.durationMotivation)]
      : []),
  ),
  timelineGate(content),
  gate('award', decideAwardBasis(content.awardBasis, content.awardMotivation)),
  gate('criteria', decideCriteria(content.criteria, false)),
  floorsGate(content),
];

/** Everything that stands in the way of publication. */
export const tenderFindings = (gates: readonly TenderGate[]): readonly Finding[] =>
  gates.flatMap(({ findings }) => findings);
