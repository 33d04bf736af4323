import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  roundCeiling,
  roundDown,
  roundFloor,
  roundHalfDown,
  roundHalfEven,
  roundHalfUp,
  roundUp,
  type RoundingPolicy,
} from './rounding.js';

const policies = { roundCeiling, roundDown, roundFloor, roundHalfDown, roundHalfEven, roundHalfUp, roundUp };

describe('rounding policies', () => {
  const tenths = (policy: RoundingPolicy) =>
    [-25n, -21n, -15n, 15n, 21n, 25n, 29n, 30n].map((n) => Number(policy(n, 10n)));

  it.each([
    ['roundFloor', [-3, -3, -2, 1, 2, 2, 2, 3]],
    ['roundCeiling', [-2, -2, -1, 2, 3, 3, 3, 3]],
    ['roundDown', [-2, -2, -1, 1, 2, 2, 2, 3]],
    ['roundUp', [-3, -3, -2, 2, 3, 3, 3, 3]],
    ['roundHalfUp', [-3, -2, -2, 2, 2, 3, 3, 3]],
    ['roundHalfDown', [-2, -2, -1, 1, 2, 2, 3, 3]],
    ['roundHalfEven', [-2, -2, -2, 2, 2, 2, 3, 3]],
  ] as const)('%s of -2.5 -2.1 -1.5 1.5 2.1 2.5 2.9 3.0', (name, expected) => {
    expect(tenths(policies[name])).toEqual(expected);
  });

  it.each(Object.entries(policies))(
    '%s never moves by a whole unit and keeps whole numbers',
    (_name, policy) => {
      fc.assert(
        fc.property(
          fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
          fc.bigInt({ min: 1n, max: 10n ** 9n }),
          (n, d) => {
            const distance = policy(n, d) * d - n;
            expect(distance < d && distance > -d).toBe(true);
            expect(policy(n * d, d)).toBe(n);
          },
        ),
      );
    },
  );
});
