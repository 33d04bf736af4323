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

/** The error of one field, for under that field. */
export const errorOf = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;

/** What is wrong, in the language of the screen: by its field where that says more, else by its code. */
function keyOf({ code, path }: Problem): { readonly key: string; readonly number: number } {
  const number = Number(path[1] ?? 0) + 1;
  const [list = '', , field = ''] = path;
  const named: Readonly<Record<string, string>> = {
    'items.name': 'itemName',
    'items.unit': 'itemUnit',
    'questions.question': 'questionText',
    'questions.options': 'questionOptions',
  };
  const known = named[`${list}.${field}`];
  if (known) return { key: `problems.${known}`, number };
  return {
    key: code === 'text.empty' && path.length === 1 ? `problems.${list}` : `problems.${code}`,
    number,
  };
}

/** Turns refusals into errors of a form; a refusal without a text of ours says what the API says. */
export function useProblems() {
  const say = useTexts();
  const { i18n } = useTranslation('demand');
  return useCallback(
    (
      problems: readonly Problem[],
      fieldOf: (path: readonly string[]) => string | undefined = () => undefined,
    ): readonly FieldError[] =>
      problems.map((problem) => {
        const { key, number } = keyOf(problem);
        const known = i18n.exists(`demand:${key}`);
        return {
          field: fieldOf(problem.path),
          message: known ? say(key as TextKey<typeof nl>, { number }) : problem.message,
        };
      }),
    [say, i18n],
  );
}
