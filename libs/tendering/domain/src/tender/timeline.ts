import { addDays, type LocalDate } from '@bundel/kernel';
import {
  decideClosingDate,
  earliestClosing,
  endOnWorkingDay,
  finding,
  plannedAdditionalInformation,
  standstillAfter,
  type Finding,
  type RuleId,
  type TermFacts,
  type TermKind,
} from '@bundel/procurement-law';
import type { Procedure } from './tender-states.js';

export const STAGES = [
  'sent',
  'requestsClose',
  'invitation',
  'questionsClose',
  'informationUntil',
  'tendersClose',
  'opening',
  'award',
  'standstillEnds',
  'conclusion',
] as const;
export type StageName = (typeof STAGES)[number];

/** What shortens or lengthens terms. */
export type TermChoices = Omit<TermFacts, 'kind'>;

/** The days that a coordinator chooses; everything else follows from them. */
export interface TenderPlan {
  readonly procedure: Procedure;
  readonly sent: LocalDate;
  /** Only with two terms and in a system. */
  readonly requestsClose: LocalDate | null;
  /** The day on which selected candidates are invited; only with two terms. */
  readonly invitation: LocalDate | null;
  /** None in a system: its tenders come later, each with a term of its own. */
  readonly tendersClose: LocalDate | null;
  readonly award: LocalDate | null;
  readonly choices: TermChoices;
}

/** One day of the timeline with the rule that it rests on. */
export interface Stage {
  readonly name: StageName;
  readonly on: LocalDate;
  readonly rule: RuleId;
  /** The first day on which the law allows it; null when only the order binds. */
  readonly earliest: LocalDate | null;
}

interface Terms {
  readonly request: TermKind | null;
  readonly tender: TermKind | null;
}

const ONE_TERM: Terms = { request: null, tender: 'open-tender' };

/** Which minimum terms a procedure has. @source LAW-2.71 */
export const TERMS_OF: Readonly<Record<Procedure, Terms>> = {
  open: ONE_TERM,
  frameworkSingle: ONE_TERM,
  frameworkMultiple: ONE_TERM,
  restricted: { request: 'restricted-request', tender: 'restricted-tender' },
  negotiated: { request: 'negotiated-request', tender: 'negotiated-tender' },
  dynamicPurchasing: { request: 'dps-admission', tender: null },
};

/** Days before the last information on which questions are asked at the latest, so that they can be answered. */
export const ANSWERING_DAYS = 10;

const stage = (name: StageName, on: LocalDate, rule: RuleId, earliest: LocalDate | null = null): Stage => ({
  name,
  on,
  rule,
  earliest,
});

const requestStages = (plan: TenderPlan): readonly Stage[] => {
  const { request } = TERMS_OF[plan.procedure];
  if (request === null || plan.requestsClose === null) return [];
  const { holds } = earliestClosing(plan.sent, { ...plan.choices, kind: request });
  return [
    stage('requestsClose', plan.requestsClose, 'LAW-2.71', holds),
    ...(plan.invitation === null ? [] : [stage('invitation', plan.invitation, 'LAW-2.71')]),
  ];
};

/** From which day the term for tenders runs. */
const tendersFrom = (plan: TenderPlan): LocalDate =>
  TERMS_OF[plan.procedure].request === null ? plan.sent : (plan.invitation ?? plan.sent);

const tenderStages = (plan: TenderPlan): readonly Stage[] => {
  const { tender } = TERMS_OF[plan.procedure];
  if (tender === null || plan.tendersClose === null) return [];
  const information = plannedAdditionalInformation(plan.tendersClose, plan.choices.urgent).holds;
  const { holds } = earliestClosing(tendersFrom(plan), { ...plan.choices, kind: tender });
  return [
    stage('questionsClose', addDays(information, -ANSWERING_DAYS), 'LAW-2.53'),
    stage('informationUntil', information, 'LAW-2.54'),
    stage('tendersClose', plan.tendersClose, 'LAW-2.71', holds),
    stage('opening', endOnWorkingDay(addDays(plan.tendersClose, 1)).holds, 'LAW-1.9'),
  ];
};

const awardStages = (plan: TenderPlan): readonly Stage[] => {
  if (plan.award === null) return [];
  const period = standstillAfter(plan.award);
  const end = endOnWorkingDay(period.lastDay).holds;
  return [
    stage('award', plan.award, 'LAW-2.130'),
    stage('standstillEnds', end, 'LAW-2.127'),
    stage('conclusion', endOnWorkingDay(addDays(end, 1)).holds, 'LAW-2.127'),
  ];
};

/** Every day of a tender in its order, each with its rule. */
export const timelineOf = (plan: TenderPlan): readonly Stage[] => [
  stage('sent', plan.sent, 'LAW-2.71'),
  ...requestStages(plan),
  ...tenderStages(plan),
  ...awardStages(plan),
];

const termFindings = (
  from: LocalDate,
  until: LocalDate | null,
  kind: TermKind | null,
  plan: TenderPlan,
  field: string,
): readonly Finding[] => {
  if (kind === null) return [];
  if (until === null)
    return [finding('LAW-2.71', 'timeline.dateMissing', 'timeline.chooseDate', { path: [field] })];
  const decided = decideClosingDate(from, until, { ...plan.choices, kind });
  return decided.ok ? [] : decided.errors.map((one) => ({ ...one, path: [field] }));
};

const orderFindings = (plan: TenderPlan): readonly Finding[] => {
  const days = [
    ['sent', plan.sent],
    ['requestsClose', plan.requestsClose],
    ['invitation', plan.invitation],
    ['tendersClose', plan.tendersClose],
    ['award', plan.award],
  ] as const;
  const given = days.filter((day): day is readonly [(typeof day)[0], LocalDate] => day[1] !== null);
  return given.flatMap(([field, day], place) => {
    const before = given[place - 1];
    return before === undefined || before[1] < day
      ? []
      : [
          finding('LAW-1.9', 'timeline.order', 'timeline.putInOrder', {
            path: [field],
            params: { after: before[0], earliest: addDays(before[1], 1) },
          }),
        ];
  });
};

/** Everything that the law has against a plan: terms that are too short with the earliest day, and days out of order. */
export function timelineFindings(plan: TenderPlan): readonly Finding[] {
  const { request, tender } = TERMS_OF[plan.procedure];
  const twoTerms = request !== null && tender !== null;
  const invited = plan.invitation !== null;
  return [
    ...termFindings(plan.sent, plan.requestsClose, request, plan, 'requestsClose'),
    ...(twoTerms && !invited
      ? [finding('LAW-2.71', 'timeline.dateMissing', 'timeline.chooseDate', { path: ['invitation'] })]
      : []),
    ...(twoTerms && !invited
      ? []
      : termFindings(tendersFrom(plan), plan.tendersClose, tender, plan, 'tendersClose')),
    ...orderFindings(plan),
  ];
}

/** The shortest lawful plan from a day of sending, on working days throughout. */
export function shortestPlan(procedure: Procedure, sent: LocalDate, choices: TermChoices): TenderPlan {
  const { request, tender } = TERMS_OF[procedure];
  const close = (from: LocalDate, kind: TermKind | null): LocalDate | null =>
    kind === null ? null : earliestClosing(from, { ...choices, kind }).holds;
  const requestsClose = close(sent, request);
  const invitation =
    requestsClose !== null && tender !== null ? endOnWorkingDay(addDays(requestsClose, 1)).holds : null;
  return {
    procedure,
    sent,
    requestsClose,
    invitation,
    tendersClose: close(invitation ?? sent, tender),
    award: null,
    choices,
  };
}
