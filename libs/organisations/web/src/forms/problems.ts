import { useCallback } from 'react';
import type { FieldError, TextKey } from '@bundel/ui';
import { useTranslation } from 'react-i18next';
import type { nl } from '../texts/nl.js';
import { useTexts } from '../texts/use-texts.js';

/** A refusal as the API gives it. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** An error of a form: its text and the field where it is put right. */
export type FormErrors = readonly FieldError[];

/** The error of one field, for under that field. */
export const errorOf = (errors: FormErrors, field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;

/**
 * Turns refusals into errors of a form. The text is chosen by the code; an unknown code says what the API says.
 * `fieldOf` gives the id of the field that a path points to, or nothing for the form as a whole.
 */
export function useProblems() {
  const say = useTexts();
  const { i18n } = useTranslation('organisations');
  return useCallback(
    (problems: readonly Problem[], fieldOf: (path: readonly string[]) => string | undefined): FormErrors =>
      problems.map(({ code, message, path }) => {
        const key = `problems.${code}`;
        const known = i18n.exists(`organisations:${key}`);
        return { field: fieldOf(path), message: known ? say(key as TextKey<typeof nl>) : message };
      }),
    [say, i18n],
  );
}
