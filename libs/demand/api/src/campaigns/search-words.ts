/** Words that someone searches, bounded and without what a database cannot store. */
export const searchWords = (text: string | null | undefined): string | null =>
  text
    ? text
        .replace(/[\p{Cc}\p{Cs}]/gu, '')
        .slice(0, 100)
        .trim()
        .toLowerCase() || null
    : null;
