import { compareDecimals, isZeroDecimal, type Period, type Quantity, type Result } from '@bundel/kernel';
import { refusal, refusalsUnder, type Refusal } from '../refusal.js';
import { applyConversion, conversionBetween, type Conversion } from '../units/convert-quantity.js';
import type { CheckedQuantity, DemandLineFacts, QuantityEntry } from './demand-line-entry.js';
import { MAX_QUANTITY, readQuantity } from './read-number.js';

const parts = ['minimum', 'expected', 'maximum'] as const;
type Entered = Readonly<Record<(typeof parts)[number], Quantity>>;

const isBlank = (entry: QuantityEntry): boolean => parts.every((part) => entry[part].trim() === '');

/** Reads one period; a field that is left open while others are filled is a refusal, never a guess. */
const readEntered = (
  facts: DemandLineFacts,
  entry: QuantityEntry,
  path: readonly string[],
  refusals: Refusal[],
): Entered | null => {
  const before = refusals.length;
  const read = parts.map((part) => {
    if (entry[part].trim() !== '')
      return readQuantity(entry[part], facts.notation, [...path, part], refusals);
    refusals.push(
      refusal(
        'quantity.missing',
        [...path, part],
        'The quantity is missing.',
        'Fill in minimum, expected and maximum, or leave the whole period open.',
      ),
    );
    return null;
  });
  if (refusals.length > before) return null;
  const [minimum, expected, maximum] = read as [Quantity, Quantity, Quantity];
  if (compareDecimals(minimum, expected) > 0)
    refusals.push(
      refusal(
        'quantity.order',
        [...path, 'minimum'],
        'The minimum is more than what is expected.',
        'Lower the minimum or raise the expected quantity.',
      ),
    );
  if (compareDecimals(expected, maximum) > 0)
    refusals.push(
      refusal(
        'quantity.order',
        [...path, 'maximum'],
        'The maximum is less than what is expected.',
        'Raise the maximum or lower the expected quantity.',
      ),
    );
  return refusals.length > before ? null : { minimum, expected, maximum };
};

const normalised = (period: Period, entered: Entered, conversion: Conversion): CheckedQuantity => ({
  period,
  minimum: applyConversion(entered.minimum, conversion),
  expected: applyConversion(entered.expected, conversion),
  maximum: applyConversion(entered.maximum, conversion),
  enteredMinimum: entered.minimum,
  enteredExpected: entered.expected,
  enteredMaximum: entered.maximum,
});

const checkPeriod = (
  facts: DemandLineFacts,
  entry: QuantityEntry,
  seen: Set<string>,
  refusals: Refusal[],
): Period | null => {
  const text = entry.period.trim().toUpperCase();
  const path = ['quantities', text.slice(0, 20)];
  const period = facts.periods.find((one) => one === text);
  if (period === undefined) {
    const grid = `${facts.periods[0] ?? ''} to ${facts.periods.at(-1) ?? ''}`;
    refusals.push(
      refusal('period.unknown', path, 'This period is not in the grid of the call.', `Use ${grid}.`),
    );
    return null;
  }
  if (seen.has(text)) {
    refusals.push(refusal('period.twice', path, 'This period is there twice.', 'State each period once.'));
    return null;
  }
  seen.add(text);
  return period;
};

const conversionsOf = (unit: string, itemUnit: string): ((period: Period) => Result<Conversion, Refusal>) => {
  const known = new Map<Period, Result<Conversion, Refusal>>();
  return (period) => {
    const conversion = known.get(period) ?? conversionBetween(unit, itemUnit, period);
    known.set(period, conversion);
    return conversion;
  };
};

/** Reads and normalises the quantities of a line; every problem goes to `refusals`. In the order of the grid. */
export const checkQuantities = (
  facts: DemandLineFacts,
  entries: readonly QuantityEntry[],
  unit: string,
  itemUnit: string,
  refusals: Refusal[],
): readonly CheckedQuantity[] => {
  const before = refusals.length;
  const convert = conversionsOf(unit, itemUnit);
  const seen = new Set<string>();
  const checked: CheckedQuantity[] = [];
  for (const entry of entries.slice(0, 100)) {
    if (isBlank(entry)) continue;
    const period = checkPeriod(facts, entry, seen, refusals);
    if (period === null) continue;
    const conversion = convert(period);
    const entered = readEntered(facts, entry, ['quantities', period], refusals);
    if (!conversion.ok) {
      if (!refusals.some(({ path }) => path[0] === 'unit'))
        refusals.push(...refusalsUnder(['unit'], conversion.errors));
    } else if (entered !== null)
      checked.push(withinBounds(normalised(period, entered, conversion.value), refusals));
  }
  if (refusals.length === before && checked.every(({ maximum }) => isZeroDecimal(maximum)))
    refusals.push(
      refusal(
        'quantity.none',
        ['quantities'],
        'No quantity is stated.',
        'Fill in at least one period with a maximum above zero, or leave the line out.',
      ),
    );
  return checked.sort((a, b) => (a.period < b.period ? -1 : 1));
};

/** A conversion can make a quantity larger than the tables hold. */
const withinBounds = (quantity: CheckedQuantity, refusals: Refusal[]): CheckedQuantity => {
  if (quantity.maximum.unscaled > MAX_QUANTITY * 10n ** BigInt(quantity.maximum.scale))
    refusals.push(
      refusal(
        'quantity.large',
        ['quantities', quantity.period, 'maximum'],
        'The quantity is too large in the unit of the item.',
        'Use at most 1,000,000,000,000 of them.',
      ),
    );
  return quantity;
};
