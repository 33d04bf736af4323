import { euroCents, sumMoney, type Money } from '@bundel/kernel';

/** Months that stand for a contract without end. @source LAW-2.17e: art. 2.17e and 2.20b */
export const OPEN_ENDED_MONTHS = 48;

/** Value of a contract without total price that runs open-ended or for more than 48 months. @source LAW-2.17e */
export const openEndedValue = (monthly: Money): Money => euroCents(monthly.minor * BigInt(OPEN_ENDED_MONTHS));

/** Whether the value is counted by the month. @source LAW-2.17e */
export const isCountedByMonth = (months: number | null, hasTotalPrice: boolean): boolean =>
  !hasTotalPrice && (months === null || months > OPEN_ENDED_MONTHS);

export interface ValueParts {
  readonly initial: Money;
  readonly options: readonly Money[];
  readonly extensions: readonly Money[];
}

/** Estimate at the day of sending, excluding VAT, including options and extensions. @source LAW-2.15 */
export const estimatedValue = ({ initial, options, extensions }: ValueParts): Money =>
  sumMoney([initial, ...options, ...extensions]);

/**
 * Estimate of a need that recurs: what the last twelve months cost, or what the next twelve will.
 * @source LAW-2.21
 */
export const recurringValue = (
  basis: 'lastTwelveMonths' | 'nextTwelveMonths',
  months: readonly Money[],
): Money => {
  if (months.length !== 12) throw new RangeError(`${basis} has twelve months`);
  return sumMoney(months);
};
