import { decimal, equalDecimals, formatDecimal, roundDecimal, type Decimal } from './decimal.js';
import { parseDecimal } from './decimal-notation.js';
import { unreadable, type ParseProblem } from './parse-problem.js';
import { ok, type Result } from './result.js';
import { roundDown, type RoundingPolicy } from './rounding.js';

/** An amount in euros, exact to the cent. `minor` counts cents. Amounts are excluding VAT unless a name says otherwise. */
export interface Money {
  readonly minor: bigint;
  readonly currency: 'EUR';
}

export const euroCents = (minor: bigint): Money => ({ minor, currency: 'EUR' });
export const NO_MONEY: Money = euroCents(0n);

/** Refuses fractions of a cent: an amount that someone states is never rounded silently. */
export const moneyOf = (amount: Decimal): Result<Money, ParseProblem> => {
  const cents = roundDecimal(amount, 2, roundDown);
  if (!equalDecimals(cents, amount)) {
    return unreadable('money.cents', 'The amount has a fraction of a cent.', 'Use at most two decimals.');
  }
  return ok(euroCents(cents.unscaled));
};

/** Reads canonical text such as `1234.56`. */
export const parseMoney = (text: string): Result<Money, ParseProblem> => {
  const amount = parseDecimal(text);
  return amount.ok ? moneyOf(amount.value) : amount;
};

export const amountOf = (money: Money): Decimal => decimal(money.minor, 2);

/** Canonical text of the amount, always two decimals: `1234.50`. */
export const formatMoneyAmount = (money: Money): string => formatDecimal(amountOf(money));

export const addMoney = (left: Money, right: Money): Money => euroCents(left.minor + right.minor);
export const subtractMoney = (left: Money, right: Money): Money => euroCents(left.minor - right.minor);
export const compareMoney = (left: Money, right: Money): -1 | 0 | 1 =>
  left.minor === right.minor ? 0 : left.minor < right.minor ? -1 : 1;

export const sumMoney = (amounts: Iterable<Money>): Money => {
  let minor = 0n;
  for (const amount of amounts) minor += amount.minor;
  return euroCents(minor);
};

/** Price × quantity, or amount × percentage: rounded once, at the end, by the policy given. */
export const multiplyMoney = (money: Money, factor: Decimal, rounding: RoundingPolicy): Money =>
  euroCents(rounding(money.minor * factor.unscaled, 10n ** BigInt(factor.scale)));

/**
 * Divides an amount by weights without losing a cent: parts are rounded down and the cents that remain go to the
 * largest remainders, the earlier part first on a tie.
 */
export const allocateMoney = (money: Money, weights: readonly bigint[]): readonly Money[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n || weights.some((weight) => weight < 0n)) {
    throw new RangeError('weights are at least zero and one of them is positive');
  }
  const sign = money.minor < 0n ? -1n : 1n;
  const whole = sign * money.minor;
  const parts = weights.map((weight) => (whole * weight) / total);
  const left = Number(whole - parts.reduce((sum, part) => sum + part, 0n));
  const favoured = new Set(
    weights
      .map((weight, index) => ({ index, remainder: (whole * weight) % total }))
      .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
      .slice(0, left)
      .map(({ index }) => index),
  );
  return parts.map((part, index) => euroCents(sign * (favoured.has(index) ? part + 1n : part)));
};
