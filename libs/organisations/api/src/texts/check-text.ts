import type { Refusal } from '@bundel/platform';

/** Refuses a text that is longer than a field of a form. */
export const checkLength = (text: string | null, path: readonly string[], most = 200): readonly Refusal[] =>
  text === null || text.length <= most
    ? []
    : [
        {
          code: 'text.length',
          message: 'The text is too long.',
          path,
          remedy: `Use at most ${most} characters.`,
        },
      ];

/** Refuses an empty text. */
export const checkPresent = (text: string, path: readonly string[]): readonly Refusal[] =>
  text === '' ? [{ code: 'text.empty', message: 'The text is missing.', path, remedy: 'Fill it in.' }] : [];
