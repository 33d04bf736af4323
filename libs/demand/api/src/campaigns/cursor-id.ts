import { decodeCursor } from '@bundel/platform';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id at a place of a cursor; a forged one is answered like a cursor of another list. */
export function cursorId(value: string | number | null | undefined): string {
  const id = String(value);
  if (!uuid.test(id)) decodeCursor('', 1);
  return id;
}

/** Words that someone searches, bounded and without what a database cannot store. */
export const searchWords = (text: string | null | undefined): string | null =>
  text
    ? text
        .replace(/[\p{Cc}\p{Cs}]/gu, '')
        .slice(0, 100)
        .trim()
        .toLowerCase() || null
    : null;
