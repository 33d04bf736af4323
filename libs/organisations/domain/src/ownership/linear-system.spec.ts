import { describe, expect, it } from '@jest/globals';
import { addRationals, multiplyRationals, rational, RATIONAL_ZERO } from '@bundel/kernel';
import fc from 'fast-check';
import { solveExactly } from './linear-system.js';

const anyRational = fc
  .tuple(fc.bigInt({ min: -50n, max: 50n }), fc.bigInt({ min: 1n, max: 20n }))
  .map(([numerator, denominator]) => rational(numerator, denominator));

describe('exact linear systems', () => {
  it('are solved in fractions', () => {
    const system = [
      [rational(0n), rational(2n), rational(1n)],
      [rational(3n), rational(1n), rational(1n)],
    ];
    expect(solveExactly(system)).toEqual([rational(1n, 6n), rational(1n, 2n)]);
  });

  it('have no answer when two rows say the same', () => {
    const row = [rational(1n), rational(2n), rational(3n)];
    expect(solveExactly([row, row])).toBeNull();
  });

  it('law: a solution fulfils every row exactly', () => {
    const anySystem = fc.integer({ min: 1, max: 6 }).chain((size) =>
      fc.array(fc.array(anyRational, { minLength: size + 1, maxLength: size + 1 }), {
        minLength: size,
        maxLength: size,
      }),
    );
    fc.assert(
      fc.property(anySystem, (system) => {
        const solution = solveExactly(system);
        if (solution === null) return;
        for (const row of system) {
          const left = solution
            .map((value, column) => multiplyRationals(value, row[column] ?? RATIONAL_ZERO))
            .reduce(addRationals, RATIONAL_ZERO);
          expect(left).toEqual(row[system.length]);
        }
      }),
    );
  });
});
