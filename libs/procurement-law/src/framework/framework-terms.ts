import { addMoney, compareMoney, type Money } from '@bundel/kernel';
import { decide, finding, type Decision } from '../rules/finding.js';

/** Longest framework agreement without a motivated exception, in months. @source LAW-2.140-3 */
export const FRAMEWORK_MAX_MONTHS = 48;

/** Whether a framework may run so long, extensions included. @source LAW-2.140-3 */
export const decideFrameworkDuration = (months: number, motivation: string): Decision<number> =>
  decide(
    months,
    ['LAW-2.140-3'],
    months <= FRAMEWORK_MAX_MONTHS || motivation.trim() !== ''
      ? []
      : [
          finding('LAW-2.140-3', 'framework.tooLong', 'framework.shortenOrMotivate', {
            path: ['durationMonths'],
            params: { months, maximum: FRAMEWORK_MAX_MONTHS },
          }),
        ],
  );

export interface PublishedAmounts {
  readonly estimate: Money | null;
  readonly maximum: Money | null;
}

/** Whether a notice states the estimate and the maximum. @source LAW-C-23/20 */
export const decideMaximum = ({ estimate, maximum }: PublishedAmounts): Decision<true> => {
  const at = (code: string, remedy: string, field: string) =>
    finding('LAW-C-23/20', code, remedy, { path: [field] });
  const findings = [
    ...(estimate === null ? [at('framework.estimateMissing', 'framework.stateEstimate', 'estimate')] : []),
    ...(maximum === null ? [at('framework.maximumMissing', 'framework.stateMaximum', 'maximum')] : []),
    ...(estimate !== null && maximum !== null && compareMoney(maximum, estimate) < 0
      ? [at('framework.maximumBelowEstimate', 'framework.raiseMaximum', 'maximum')]
      : []),
  ];
  return decide(true, ['LAW-C-23/20'], findings);
};

export interface CallOffFacts {
  readonly amount: Money;
  readonly calledOff: { readonly total: Money; readonly participant: Money };
  readonly maximum: { readonly total: Money; readonly participant: Money };
}

/** Whether a call-off fits: in total and for the participant; at the maximum the framework is exhausted. @source LAW-C-23/20 */
export const decideCallOff = ({ amount, calledOff, maximum }: CallOffFacts): Decision<Money> => {
  const findings = (['total', 'participant'] as const)
    .filter((whose) => compareMoney(addMoney(calledOff[whose], amount), maximum[whose]) > 0)
    .map((whose) =>
      finding('LAW-C-23/20', 'callOff.exceedsMaximum', 'callOff.newProcedure', {
        path: ['amount'],
        params: { whose, roomCents: (maximum[whose].minor - calledOff[whose].minor).toString() },
      }),
    );
  return decide(amount, ['LAW-C-23/20'], findings);
};

/** How a contract under a framework with several suppliers is given. @source LAW-2.143 */
export const decideCallOffRoute = (
  route: 'direct' | 'miniCompetition',
  suppliers: number,
  allTermsFixed: boolean,
): Decision<typeof route> =>
  decide(
    route,
    ['LAW-2.143'],
    route === 'miniCompetition' || suppliers === 1 || allTermsFixed
      ? []
      : [finding('LAW-2.143', 'callOff.termsNotFixed', 'callOff.miniCompetition', { params: { suppliers } })],
  );
