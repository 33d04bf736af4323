import { packFloor, type LineColumns } from '@bundel/demand-domain';

/** Deterministic lines, drawn alike in SQL and here: all products stay far below 2^53. */
export const bodies = 375;
const kinds = 15;
export const groups = { items: 12, periods: 8, commitments: 3, kinds };
const commitmentNames = ['interest', 'estimate', 'pledge'];
const floorStep = (objective: number): number => 30_011 + objective * 1_013;

/** A table `counted` of the given number of rows with the columns of a counted line, prepared for `group by`. */
export const syntheticTable = (rows: number): string => {
  const levels = Array.from({ length: 8 }, (_, k) => `(i * ${floorStep(k)} % 4001 % 5)::smallint`).join(', ');
  const quantity = (factor: number): string =>
    `((i * 99991 % 100000007 * ${factor})::numeric / 1000000)::numeric(20, 6)`;
  return `create unlogged table counted as select 'c' as campaign,
    'item-' || lpad((i * 69623 % 1009 % ${groups.items})::text, 2, '0') as item, 'user-month' as unit,
    (2027 + i * 40692 % 2003 % ${groups.periods})::text as period,
    'kind-' || lpad((i * 48271 % ${bodies} % ${kinds})::text, 2, '0') as "bodyType", '' as province,
    (array['interest', 'estimate', 'pledge'])[1 + i * 39373 % 3001 % 3] as commitment,
    'body-' || (i * 48271 % ${bodies}) as organisation, array[${levels}] as floor,
    ${quantity(101)} as minimum, ${quantity(506)} as expected, ${quantity(1013)} as maximum
    from generate_series(0, ${rows - 1}::bigint) as r(i)`;
};

/** Key of one synthetic row, as the table has it. */
export function keyOfRow(i: number) {
  const body = (i * 48_271) % bodies;
  return {
    campaign: 'c',
    item: `item-${String(((i * 69_623) % 1_009) % groups.items).padStart(2, '0')}`,
    unit: 'user-month',
    period: String(2027 + (((i * 40_692) % 2_003) % groups.periods)),
    bodyType: `kind-${String(body % kinds).padStart(2, '0')}`,
    province: '',
    commitment: commitmentNames[((i * 39_373) % 3_001) % 3] as string,
    organisation: `body-${body}`,
  };
}

/** The same rows as columns, from one row on; `seatOf` is the dictionary of their keys. */
export function fillColumns(
  columns: LineColumns,
  from: number,
  rows: number,
  seatOf: (i: number) => number,
): void {
  columns.rows = rows;
  const floor = new Array<number>(8);
  for (let row = 0; row < rows; row += 1) {
    const i = from + row;
    for (let k = 0; k < 8; k += 1) floor[k] = ((i * floorStep(k)) % 4_001) % 5;
    const micro = (i * 99_991) % 100_000_007;
    columns.seat[row] = seatOf(i);
    columns.floor[row] = packFloor(floor);
    columns.minimum[row] = micro * 101;
    columns.expected[row] = micro * 506;
    columns.maximum[row] = micro * 1_013;
  }
}

const floorCounts = Array.from(
  { length: 40 },
  (_, place) => `sum((floor[${Math.floor(place / 5) + 1}] = ${place % 5})::integer)::integer`,
).join(', ');

/** What PostgreSQL is asked for the same figures. */
export const groupStatement = `select campaign, item, unit, period, "bodyType", province, commitment,
    count(*)::integer as lines, count(distinct organisation)::integer as bodies, sum(minimum)::text as minimum,
    sum(expected)::text as expected, sum(maximum)::text as maximum, array[${floorCounts}] as "floorLines"
  from counted group by 1, 2, 3, 4, 5, 6, 7
  order by item collate "C", period collate "C", "bodyType" collate "C", commitment collate "C"`;
