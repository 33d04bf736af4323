/**
 * What people type, without control characters (a database cannot store them all), without invisible ones that make
 * two texts look the same or turn their direction, and without spaces around it.
 */
export const tidyText = (text: string): string =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** As {@link tidyText}; nothing left is null. */
export const tidyOrNull = (text: string | null | undefined): string | null => tidyText(text ?? '') || null;
