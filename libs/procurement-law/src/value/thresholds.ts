import { compareMoney, euroCents, sumMoney, type LocalDate, type Money } from '@bundel/kernel';
import { decide, finding, type Decision, type Finding } from '../rules/finding.js';
import type { BuyerKind, ContractType } from './contract.js';

const euros = (amount: number): Money => euroCents(BigInt(amount) * 100n);

/** Thresholds of one period of two years, excluding VAT. @source LAW-THRESHOLDS: Delegated Reg. (EU) 2025/2150-2152 */
export interface ThresholdPeriod {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly amounts: Readonly<Record<ContractType, Readonly<Record<BuyerKind, Money>>>>;
}

const forGoods = { central: euros(140_000), 'sub-central': euros(216_000), utility: euros(432_000) };
const forWorks = { central: euros(5_404_000), 'sub-central': euros(5_404_000), utility: euros(5_404_000) };
const forSocial = { central: euros(750_000), 'sub-central': euros(750_000), utility: euros(1_000_000) };

export const THRESHOLDS_2026: ThresholdPeriod = {
  from: '2026-01-01' as LocalDate,
  until: '2027-12-31' as LocalDate,
  amounts: {
    supplies: forGoods,
    services: forGoods,
    works: forWorks,
    concession: forWorks,
    social: forSocial,
  },
};

/** The lowest threshold that applies to any of the buyers. @source LAW-MIXED-BUYERS: the law is silent */
export const thresholdFor = (type: ContractType, buyers: readonly BuyerKind[]): Money => {
  const amounts = buyers.map((buyer) => THRESHOLDS_2026.amounts[type][buyer]);
  const [first, ...others] = amounts;
  if (first === undefined) throw new RangeError('a threshold needs at least one buyer');
  return others.reduce((lowest, amount) => (compareMoney(amount, lowest) < 0 ? amount : lowest), first);
};

export interface JointNeed {
  readonly type: ContractType;
  readonly buyers: readonly BuyerKind[];
  /** Estimates of all bodies and lots, excluding VAT, including options and extensions. */
  readonly values: readonly Money[];
  /** The day the notice is sent: the estimate holds for that day. */
  readonly sentOn: LocalDate | null;
}

export interface ThresholdVerdict {
  /** The joint need as a whole. @source LAW-2.15 */
  readonly value: Money;
  readonly threshold: Money;
  /** True from the threshold on: the test is "at least". */
  readonly above: boolean;
}

const notesOn = ({ buyers, sentOn }: JointNeed): readonly Finding[] => {
  const mixed = new Set(buyers).size > 1;
  const outside = sentOn !== null && (sentOn < THRESHOLDS_2026.from || sentOn > THRESHOLDS_2026.until);
  return [
    ...(mixed ? [finding('LAW-MIXED-BUYERS', 'threshold.mixedBuyers', 'threshold.askLawyer')] : []),
    ...(outside
      ? [
          finding('LAW-THRESHOLDS', 'threshold.otherPeriod', 'threshold.checkAmounts', {
            params: { sentOn, from: THRESHOLDS_2026.from, until: THRESHOLDS_2026.until },
          }),
        ]
      : []),
  ];
};

/** Compares the joint value with the lowest threshold that applies. @source LAW-THRESHOLDS, LAW-2.15, LAW-MIXED-BUYERS */
export const decideThreshold = (need: JointNeed): Decision<ThresholdVerdict> => {
  if (need.buyers.length === 0) {
    const noBuyer = finding('LAW-2.15', 'threshold.noBuyer', 'threshold.nameBuyers', { path: ['buyers'] });
    return decide(undefined as never, ['LAW-2.15'], [noBuyer]);
  }
  const value = sumMoney(need.values);
  const threshold = thresholdFor(need.type, need.buyers);
  const verdict = { value, threshold, above: compareMoney(value, threshold) >= 0 };
  return decide(verdict, ['LAW-THRESHOLDS', 'LAW-2.15', 'LAW-MIXED-BUYERS'], [], notesOn(need));
};
