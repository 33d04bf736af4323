import {
  moneyOf,
  parseDecimal,
  parseDutchDecimal,
  parseEnglishDecimal,
  quantityOf,
  type Decimal,
  type Money,
  type ParseProblem,
  type Quantity,
  type Result,
} from '@bundel/kernel';
import { refusal, refusalsAt, type Refusal } from '../refusal.js';
import type { NumberNotation } from './demand-line-entry.js';

const parsers: Readonly<Record<NumberNotation, (text: string) => Result<Decimal, ParseProblem>>> = {
  canonical: parseDecimal,
  dutch: parseDutchDecimal,
  english: parseEnglishDecimal,
};

/** Highest quantity per period and highest amount: beyond any budget, and sums of them stay exact in the tables. */
export const MAX_QUANTITY = 1_000_000_000_000n;
export const MAX_AMOUNT_CENTS = 100_000_000_000_000n;

/** A decimal in the notation of the person who typed it. */
export const readDecimal = (text: string, notation: NumberNotation): Result<Decimal, ParseProblem> =>
  parsers[notation](text);

/** Reads a quantity; problems go to `refusals` and the outcome is null. */
export const readQuantity = (
  text: string,
  notation: NumberNotation,
  path: readonly string[],
  refusals: Refusal[],
): Quantity | null => {
  const value = readDecimal(text, notation);
  const quantity = value.ok ? quantityOf(value.value) : value;
  if (!quantity.ok) {
    refusals.push(...refusalsAt(path, quantity.errors));
    return null;
  }
  if (quantity.value.unscaled <= MAX_QUANTITY * 10n ** BigInt(quantity.value.scale)) return quantity.value;
  refusals.push(
    refusal('quantity.large', path, 'The quantity is too large.', 'Use at most 1,000,000,000,000.'),
  );
  return null;
};

/** Reads an amount in euros; nothing typed is null without a problem. */
export const readAmount = (
  text: string,
  notation: NumberNotation,
  path: readonly string[],
  refusals: Refusal[],
): Money | null => {
  const typed = text.trim().replace(/^€\s*/, '');
  if (typed === '') return null;
  const value = readDecimal(typed, notation);
  const money = value.ok ? moneyOf(value.value) : value;
  if (!money.ok) {
    refusals.push(...refusalsAt(path, money.errors));
    return null;
  }
  if (money.value.minor < 0n) {
    refusals.push(refusal('money.negative', path, 'An amount cannot be negative.', 'Fill in zero or more.'));
    return null;
  }
  if (money.value.minor <= MAX_AMOUNT_CENTS) return money.value;
  refusals.push(
    refusal('money.large', path, 'The amount is too large.', 'Use at most 1,000,000,000,000 euros.'),
  );
  return null;
};
