import { compareMoney, euroCents, type Money } from '@bundel/kernel';
import { finding, type Finding } from '../rules/finding.js';
import type { ContractType } from '../value/contract.js';

/** Estimated value from which foreign contributions are stated. @source LAW-FSR */
export const FSR_VALUE: Money = euroCents(25_000_000_000n);
/** Contributions of one third country in three years from which they are notified. @source LAW-FSR */
export const FSR_CONTRIBUTION: Money = euroCents(400_000_000n);

export type SubsidyObligation = 'none' | 'declare' | 'notify';

/** What a bidder owes under the regulation on foreign subsidies. @source LAW-FSR */
export const subsidyObligation = (estimate: Money, largestPerCountry: Money): SubsidyObligation => {
  if (compareMoney(estimate, FSR_VALUE) < 0) return 'none';
  return compareMoney(largestPerCountry, FSR_CONTRIBUTION) >= 0 ? 'notify' : 'declare';
};

/** Estimate from which a measure under the procurement instrument can apply. @source LAW-IPI */
export const ipiValue = (type: ContractType): Money =>
  euroCents(type === 'works' || type === 'concession' ? 1_500_000_000n : 500_000_000n);

/** Standing of the country in which a supplier is established. */
export type AgreementStatus = 'EU/EEA' | 'GPA' | 'FTA' | 'none' | 'unknown';
/** What the documents say about suppliers without a guaranteed right to tender. */
export type NonCoveredPolicy = 'admit' | 'exclude' | 'adjustScore';

export interface SupplierOrigin {
  readonly status: AgreementStatus;
  readonly policy: NonCoveredPolicy | null;
  readonly contractType: ContractType;
  readonly estimate: Money;
  readonly largestContributionPerCountry: Money;
  readonly ipiMeasureInForce: boolean;
}

const originSignals = ({ status, policy }: SupplierOrigin): readonly Finding[] => {
  if (status === 'unknown') return [finding('LAW-KOLIN', 'origin.unknown', 'origin.establish')];
  if (status === 'none') {
    return [
      policy === null
        ? finding('LAW-KOLIN', 'origin.policyMissing', 'origin.statePolicy')
        : finding('LAW-KOLIN', 'origin.noRight', 'origin.applyPolicy', { params: { policy } }),
    ];
  }
  return status === 'EU/EEA'
    ? []
    : [finding('LAW-GPA', 'origin.covered', 'origin.treatEqually', { params: { status } })];
};

/**
 * What a person should look at because of where a supplier comes from. Signals only: nobody is refused by a program
 * for nationality. @source LAW-KOLIN, LAW-GPA, LAW-FSR, LAW-IPI
 */
export const thirdCountrySignals = (origin: SupplierOrigin): readonly Finding[] => {
  const obligation = subsidyObligation(origin.estimate, origin.largestContributionPerCountry);
  const ipi = origin.ipiMeasureInForce && compareMoney(origin.estimate, ipiValue(origin.contractType)) >= 0;
  return [
    ...originSignals(origin),
    ...(obligation === 'none'
      ? []
      : [finding('LAW-FSR', 'subsidy.obligation', 'subsidy.askStatement', { params: { obligation } })]),
    ...(ipi ? [finding('LAW-IPI', 'ipi.measure', 'ipi.applyMeasure')] : []),
  ];
};
