/** Decimals of a stored quantity; sums are counted in millionths of a unit. */
const MICRO_DIGITS = 6;

/** A quantity in millionths below this limit is one double without loss, and so is the sum of two of them. */
export const DOUBLE_LIMIT = 2 ** 52;

const ZERO_CODE = 48;
const POINT_CODE = 46;
/** So many digits always stay below {@link DOUBLE_LIMIT}. */
const SAFE_DIGITS = 15;

/**
 * Millionths of a plain, non-negative decimal of at most six decimals: a double when it fits without loss, else a
 * bigint. @throws RangeError on any other text, since a quantity comes from a checked line
 */
export const microOf = (text: string): number | bigint => {
  let micro = 0;
  let digits = 0;
  let decimals = -1;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code === POINT_CODE && decimals < 0 && digits > 0) {
      decimals = 0;
      continue;
    }
    const digit = code - ZERO_CODE;
    if (digit < 0 || digit > 9) throw new RangeError(`"${text}" is not a quantity.`);
    if (decimals >= 0) decimals += 1;
    digits += 1;
    micro = micro * 10 + digit;
  }
  const missing = MICRO_DIGITS - Math.max(decimals, 0);
  if (digits === 0 || decimals === 0 || missing < 0) throw new RangeError(`"${text}" is not a quantity.`);
  if (digits + missing > SAFE_DIGITS) return wideMicroOf(text, missing);
  return micro * 10 ** missing;
};

const wideMicroOf = (text: string, missing: number): number | bigint => {
  const micro = BigInt(text.replace('.', '')) * 10n ** BigInt(missing);
  return micro < BigInt(DOUBLE_LIMIT) ? Number(micro) : micro;
};

/** Millionths as the database writes `numeric(30, 6)`: always six decimals. */
export const formatMicro = (micro: bigint): string => {
  const digits = (micro < 0n ? -micro : micro).toString().padStart(MICRO_DIGITS + 1, '0');
  const whole = digits.slice(0, -MICRO_DIGITS);
  return `${micro < 0n ? '-' : ''}${whole}.${digits.slice(-MICRO_DIGITS)}`;
};
