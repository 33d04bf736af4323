import {
  divideRationals,
  multiplyRationals,
  ok,
  periodLength,
  quantityOf,
  rational,
  rationalOf,
  refused,
  roundHalfEven,
  roundRational,
  MAX_QUANTITY_DECIMALS,
  type Period,
  type Quantity,
  type Rational,
  type Result,
} from '@bundel/kernel';
import { refusal, type Refusal } from '../refusal.js';
import { findUnit, unitsLike, type Unit } from './unit-catalogue.js';

/** Months in a period of the grid. */
export const monthsIn = (period: Period): number => (periodLength(period) === 'year' ? 12 : 3);

const baseUnitsOf = (unit: Unit, period: Period): Rational =>
  unit.perMonthOfPeriod ? multiplyRationals(unit.factor, rational(BigInt(monthsIn(period)))) : unit.factor;

/** A conversion that is possible: multiply by this. */
export interface Conversion {
  readonly factor: Rational;
  /** True when nothing has to be calculated. */
  readonly identical: boolean;
}

const unknownUnit = (code: string): Refusal =>
  refusal(
    'unit.unknown',
    [],
    `The unit "${code.slice(0, 40)}" does not exist.`,
    'Choose a unit from the list.',
  );

/** The exact factor from one unit to another in a period, or the reason why there is none. */
export const conversionBetween = (from: string, to: string, period: Period): Result<Conversion, Refusal> => {
  const [source, target] = [findUnit(from), findUnit(to)];
  if (source === undefined) return refused(unknownUnit(from));
  if (target === undefined) return refused(unknownUnit(to));
  if (source.dimension !== target.dimension) {
    const possible = unitsLike(target.code).map(({ code }) => code);
    return refused(
      refusal(
        'unit.dimension',
        [],
        `${source.code} and ${target.code} measure different things, so one cannot be converted into the other.`,
        `Use ${possible.join(', ')}.`,
      ),
    );
  }
  const factor = divideRationals(baseUnitsOf(source, period), baseUnitsOf(target, period));
  return ok({ factor, identical: factor.numerator === factor.denominator });
};

/** Converts without any rounding; back and forth gives the same fraction. */
export const convertExactly = (
  value: Rational,
  from: string,
  to: string,
  period: Period,
): Result<Rational, Refusal> => {
  const conversion = conversionBetween(from, to, period);
  return conversion.ok ? ok(multiplyRationals(value, conversion.value.factor)) : conversion;
};

/**
 * The quantity in another unit at six decimals, rounded once and half to even when the exact fraction needs more
 * (100 hours are 0.641026 FTE-months). What was entered is kept beside it.
 */
export const applyConversion = (value: Quantity, { factor, identical }: Conversion): Quantity => {
  if (identical) return value;
  const exact = multiplyRationals(rationalOf(value), factor);
  const rounded = quantityOf(roundRational(exact, MAX_QUANTITY_DECIMALS, roundHalfEven));
  if (!rounded.ok) throw new RangeError('a converted quantity is a quantity');
  return rounded.value;
};
