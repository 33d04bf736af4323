import { compareMoney, euroCents, rational, sumMoney, type Money } from '@bundel/kernel';
import { decide, finding, type Decision, type Finding } from '../rules/finding.js';
import type { ContractType } from './contract.js';

/** Highest value of one exempt lot, excluding VAT. @source LAW-2.18 */
export const smallLotLimit = (type: ContractType): Money =>
  euroCents(type === 'works' || type === 'concession' ? 100_000_000n : 8_000_000n);

/** Share of the value of all lots that exempt lots may have together. @source LAW-2.18 */
export const EXEMPT_SHARE = rational(1n, 5n);

export interface SmallLotVerdict {
  /** 20 % of all lots together, cents cut off. */
  readonly cap: Money;
  readonly exemptTotal: Money;
}

const tooLarge = (lots: readonly Money[], exempt: readonly number[], limit: Money): readonly Finding[] =>
  exempt.flatMap((index) => {
    const value = lots[index];
    if (value !== undefined && compareMoney(value, limit) <= 0) return [];
    return [
      finding(
        'LAW-2.18',
        value === undefined ? 'smallLots.noSuchLot' : 'smallLots.lotTooLarge',
        'smallLots.tenderLot',
        {
          path: ['lots', String(index)],
          params: { lot: index, limitCents: limit.minor.toString() },
        },
      ),
    ];
  });

/** Whether the lots named may stay outside the European procedure; lots are counted from 0. @source LAW-2.18 */
export const decideSmallLots = (
  type: ContractType,
  lots: readonly Money[],
  exempt: readonly number[],
): Decision<SmallLotVerdict> => {
  const { total, cap } = exemptionCap(lots);
  const chosen = [...new Set(exempt)];
  const exemptTotal = sumMoney(chosen.flatMap((index) => lots[index] ?? []));
  const over = exemptTotal.minor * 5n > total.minor;
  const findings = [
    ...tooLarge(lots, chosen, smallLotLimit(type)),
    ...(over
      ? [
          finding('LAW-2.18', 'smallLots.togetherTooLarge', 'smallLots.exemptFewer', {
            params: { capCents: cap.minor.toString(), exemptCents: exemptTotal.minor.toString() },
          }),
        ]
      : []),
  ];
  return decide({ cap, exemptTotal }, ['LAW-2.18'], findings);
};

/** What exempt lots may cost together. */
export const exemptionCap = (lots: readonly Money[]): { readonly total: Money; readonly cap: Money } => {
  const total = sumMoney(lots);
  return { total, cap: euroCents((total.minor * EXEMPT_SHARE.numerator) / EXEMPT_SHARE.denominator) };
};
