/** What people type, without control characters (a database cannot store them all) and without spaces around it. */
export const tidyText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** As {@link tidyText}; nothing left is null. */
export const tidyOrNull = (text: string | null | undefined): string | null => tidyText(text ?? '') || null;
