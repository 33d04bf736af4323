/** A number from 0 up to 1 that is the same for the same words for ever: what looks like chance in the demo. */
export function dice(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const sign of words.join('|')) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}

/** One of a list. */
export const pick = <T>(from: readonly T[], ...words: readonly (string | number)[]): T =>
  from[Math.floor(dice(...words) * from.length)] as T;
