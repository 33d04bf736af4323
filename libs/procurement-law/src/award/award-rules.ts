import {
  compareDecimals,
  sumDecimals,
  HUNDRED,
  formatDecimal,
  isNegativeDecimal,
  type Decimal,
} from '@bundel/kernel';
import { decide, finding, type Decision, type Finding } from '../rules/finding.js';

/** What a contract is awarded on; the first is the default. @source LAW-2.114 */
export type AwardBasis = 'bestPriceQuality' | 'lowestCost' | 'lowestPrice';

/** Lowest cost or lowest price is motivated in the documents. @source LAW-2.114 */
export const decideAwardBasis = (basis: AwardBasis, motivation: string): Decision<AwardBasis> =>
  decide(
    basis,
    ['LAW-2.114'],
    basis === 'bestPriceQuality' || motivation.trim() !== ''
      ? []
      : [finding('LAW-2.114', 'awardBasis.notMotivated', 'awardBasis.motivate', { path: ['awardBasis'] })],
  );

export interface PublishedCriterion {
  readonly id: string;
  /** Percentage of the whole; null when only its place in the order is published. */
  readonly weight: Decimal | null;
  readonly linkedToSubject: boolean;
}

/** Criteria are linked to the subject and have weights that add up to 100, or stand in descending order. @source LAW-2.115 */
export const decideCriteria = (
  criteria: readonly PublishedCriterion[],
  weightsImpossible: boolean,
): Decision<true> => {
  const weights = criteria.map(({ weight }) => weight).filter((weight) => weight !== null);
  const at = (code: string, remedy: string, field?: string, params: Finding['params'] = {}) =>
    finding('LAW-2.115', code, remedy, {
      path: ['criteria', ...(field === undefined ? [] : [field])],
      params,
    });
  const sum = sumDecimals(weights);
  const ordered = weights.length === 0 && weightsImpossible;
  return decide(
    true,
    ['LAW-2.115'],
    [
      ...(criteria.length === 0 ? [at('criteria.none', 'criteria.add')] : []),
      ...criteria
        .filter(({ linkedToSubject }) => !linkedToSubject)
        .map(({ id }) => at('criteria.notLinked', 'criteria.link', id, { criterion: id })),
      ...criteria
        .filter(({ weight }) => weight !== null && isNegativeDecimal(weight))
        .map(({ id }) => at('criteria.negative', 'criteria.weigh', id, { criterion: id })),
      ...(!ordered && weights.length < criteria.length
        ? [at('criteria.weightMissing', 'criteria.weigh')]
        : []),
      ...(!ordered &&
      weights.length === criteria.length &&
      criteria.length > 0 &&
      compareDecimals(sum, HUNDRED) !== 0
        ? [at('criteria.sum', 'criteria.weigh', undefined, { sum: formatDecimal(sum) })]
        : []),
    ],
  );
};

/** What people do with a price that looks abnormally low; no number rejects a bid by itself. */
export type LowBidStep = 'ask' | 'judgeAnswer' | 'mayReject';

/** A signal never rejects: only an answer that people found unsubstantiated may. @source LAW-2.116 */
export const lowBidStep = (
  explanation: 'notAsked' | 'asked' | 'substantiated' | 'unsubstantiated',
): LowBidStep | null =>
  explanation === 'notAsked'
    ? 'ask'
    : explanation === 'asked'
      ? 'judgeAnswer'
      : explanation === 'unsubstantiated'
        ? 'mayReject'
        : null;

/** Whether a bid may be rejected as abnormally low. @source LAW-2.116 */
export const decideLowBidRejection = (explanation: Parameters<typeof lowBidStep>[0]): Decision<'reject'> =>
  decide(
    'reject',
    ['LAW-2.116'],
    lowBidStep(explanation) === 'mayReject'
      ? []
      : [finding('LAW-2.116', 'lowBid.notInvestigated', 'lowBid.askBidder', { params: { explanation } })],
  );
