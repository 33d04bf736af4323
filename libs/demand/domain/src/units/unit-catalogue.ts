import { multiplyRationals, rational, type Rational } from '@bundel/kernel';

/** What a unit measures; only units of one dimension convert into each other. */
export const UNIT_DIMENSIONS = [
  'userTime',
  'deviceTime',
  'storageTime',
  'licenceTime',
  'connectionTime',
  'processorTime',
  'work',
  'transaction',
  'piece',
] as const;
export type UnitDimension = (typeof UNIT_DIMENSIONS)[number];

/** A unit of demand: so many base units of its dimension, or so many for each month of the period it is stated for. */
export interface Unit {
  readonly code: string;
  readonly dimension: UnitDimension;
  readonly factor: Rational;
  /** True for a stock held during the whole period: 100 users in a year are 1200 user-months. */
  readonly perMonthOfPeriod: boolean;
}

/**
 * Hours of one full-time month. @source CAO Rijk, § 3.1 (36 hours a week) and its definition of "salaris per uur":
 * 1/156 of the monthly salary (36 × 52 / 12). Contract hours: leave and illness are in them; a body that plans with
 * productive hours states hours.
 */
export const FTE_MONTH_HOURS = 156n;
/** @source CAO Rijk: 36 hours × 52 weeks. */
export const FTE_YEAR_HOURS = 1872n;
/** A working day as ICT services are hired; chosen here and told on the form, no law prescribes it. */
export const DAY_HOURS = 8n;
/** Hours of an average month of 365 × 24 / 12, as cloud services are billed. */
export const CLOCK_MONTH_HOURS = 730n;

const YEAR = rational(12n);
const ONE = rational(1n);
/** Storage is counted in powers of ten. @source IEC 80000-13: tera is 10^12, tebi is 2^40. */
const THOUSANDTH = rational(1n, 1000n);
const TEBI = rational(1024n ** 4n, 1000n ** 4n);

const unit = (code: string, dimension: UnitDimension, factor: Rational, perMonthOfPeriod = false): Unit => ({
  code,
  dimension,
  factor,
  perMonthOfPeriod,
});

/** Held for a month, held for a year, held during the whole period. */
const heldInTime = (stock: string, dimension: UnitDimension, factor: Rational = ONE): readonly Unit[] => [
  unit(`${stock}-month`, dimension, factor),
  unit(`${stock}-year`, dimension, multiplyRationals(factor, YEAR)),
  unit(stock, dimension, factor, true),
];

/** Every unit that demand can be stated in. Base units: user-month, device-month, TB-month, …, hour, transaction, piece. */
export const UNITS: readonly Unit[] = [
  ...heldInTime('user', 'userTime'),
  ...heldInTime('device', 'deviceTime'),
  ...heldInTime('GB', 'storageTime', THOUSANDTH),
  ...heldInTime('TB', 'storageTime'),
  ...heldInTime('TiB', 'storageTime', TEBI),
  ...heldInTime('PB', 'storageTime', rational(1000n)),
  ...heldInTime('licence', 'licenceTime'),
  ...heldInTime('connection', 'connectionTime'),
  unit('vcpu-hour', 'processorTime', ONE),
  ...heldInTime('vcpu', 'processorTime', rational(CLOCK_MONTH_HOURS)),
  unit('hour', 'work', ONE),
  unit('day', 'work', rational(DAY_HOURS)),
  unit('FTE-month', 'work', rational(FTE_MONTH_HOURS)),
  unit('FTE-year', 'work', rational(FTE_YEAR_HOURS)),
  unit('FTE', 'work', rational(FTE_MONTH_HOURS), true),
  unit('transaction', 'transaction', ONE),
  unit('thousand-transactions', 'transaction', rational(1000n)),
  unit('piece', 'piece', ONE),
];

const byCode = new Map(UNITS.map((one) => [one.code.toLowerCase(), one]));

/** The unit with this code, or nothing; capitals do not matter. */
export const findUnit = (code: string): Unit | undefined => byCode.get(code.trim().toLowerCase());

/** Units that convert into this one, itself first: what a form offers next to the unit of an item. */
export const unitsLike = (code: string): readonly Unit[] => {
  const wanted = findUnit(code);
  if (wanted === undefined) return [];
  return [wanted, ...UNITS.filter((one) => one !== wanted && one.dimension === wanted.dimension)];
};
