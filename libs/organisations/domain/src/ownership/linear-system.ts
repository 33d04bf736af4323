import { rational, type Rational } from '@bundel/kernel';

const leastCommonMultiple = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
};

/** A row of whole numbers with the right-hand side last; multiplying a row by its denominators changes no solution. */
const wholeRow = (row: readonly Rational[]): bigint[] => {
  const factor = row.reduce((lcm, { denominator }) => leastCommonMultiple(lcm, denominator), 1n);
  return row.map(({ numerator, denominator }) => (numerator * factor) / denominator);
};

/** Brings a row with a non-zero pivot to its place; false when there is none: the system has no single solution. */
const bringPivot = (rows: bigint[][], step: number): boolean => {
  const found = rows.findIndex((row, index) => index >= step && row[step] !== 0n);
  if (found < 0) return false;
  const [pivot, other] = [rows[found], rows[step]];
  if (pivot && other) [rows[step], rows[found]] = [pivot, other];
  return true;
};

/**
 * Solves a square system exactly; each row ends with its right-hand side. Null when it has no single solution.
 * Elimination without fractions (Bareiss) keeps the numbers as small as determinants; fractions in lowest terms
 * were rejected because reducing them at every step took most of the time.
 */
export const solveExactly = (system: readonly (readonly Rational[])[]): readonly Rational[] | null => {
  const rows = system.map(wholeRow);
  const size = rows.length;
  const at = (row: number, column: number): bigint => rows[row]?.[column] ?? 0n;
  let previous = 1n;
  for (let step = 0; step < size; step += 1) {
    if (!bringPivot(rows, step)) return null;
    const pivot = at(step, step);
    for (let row = step + 1; row < size; row += 1) {
      const lead = at(row, step);
      rows[row] = (rows[row] ?? []).map((value, column) =>
        column <= step ? 0n : (value * pivot - lead * at(step, column)) / previous,
      );
    }
    previous = pivot;
  }
  return substituteBack(size, at);
};

const substituteBack = (size: number, at: (row: number, column: number) => bigint): readonly Rational[] => {
  const solution = new Array<Rational>(size);
  // Over the last pivot, which is the determinant, every solution is a whole number (Cramer's rule).
  const determinant = at(size - 1, size - 1);
  const numerators = new Array<bigint>(size).fill(0n);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = at(row, size) * determinant;
    for (let column = row + 1; column < size; column += 1)
      rest -= at(row, column) * (numerators[column] ?? 0n);
    numerators[row] = rest / at(row, row);
    solution[row] = rational(numerators[row] ?? 0n, determinant);
  }
  return solution;
};
