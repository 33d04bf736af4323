/** Rounds the exact fraction `numerator / denominator` (denominator > 0) to a whole number. Passed as a value. */
export type RoundingPolicy = (numerator: bigint, denominator: bigint) => bigint;

/** Towards negative infinity. */
export const roundFloor: RoundingPolicy = (numerator, denominator) => {
  const quotient = numerator / denominator;
  return numerator < 0n && numerator % denominator !== 0n ? quotient - 1n : quotient;
};

/** Towards positive infinity. */
export const roundCeiling: RoundingPolicy = (numerator, denominator) => -roundFloor(-numerator, denominator);

/** Towards zero: cuts the rest off. */
export const roundDown: RoundingPolicy = (numerator, denominator) => numerator / denominator;

/** Away from zero. */
export const roundUp: RoundingPolicy = (numerator, denominator) =>
  numerator < 0n ? roundFloor(numerator, denominator) : roundCeiling(numerator, denominator);

const roundHalf =
  (onTie: (towardsZero: bigint, awayFromZero: bigint) => bigint): RoundingPolicy =>
  (numerator, denominator) => {
    const towardsZero = roundDown(numerator, denominator);
    const awayFromZero = roundUp(numerator, denominator);
    const rest = numerator % denominator;
    const twice = 2n * (rest < 0n ? -rest : rest);
    if (twice === denominator) return onTie(towardsZero, awayFromZero);
    return twice < denominator ? towardsZero : awayFromZero;
  };

/** To the nearest; a half goes away from zero, as on an invoice. */
export const roundHalfUp = roundHalf((_towardsZero, awayFromZero) => awayFromZero);

/** To the nearest; a half goes towards zero. */
export const roundHalfDown = roundHalf((towardsZero) => towardsZero);

/** To the nearest; a half goes to the even neighbour, so that many roundings do not drift. */
export const roundHalfEven = roundHalf((towardsZero, awayFromZero) =>
  towardsZero % 2n === 0n ? towardsZero : awayFromZero,
);
