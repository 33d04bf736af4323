import { useCallback } from 'react';
import type { TextKey } from '@bundel/ui';
import { useTranslation } from 'react-i18next';
import type { Invitation } from '../invitation/invitation.js';
import type { nl } from '../texts/nl.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from '../words/use-words.js';
import type { Missing } from './check-step.js';
import { fieldOf } from './draft.js';
import type { DraftLine } from './draft.js';
import { lineTitle } from './line-title.js';

interface Refused {
  readonly code: string;
  readonly message: string;
  readonly path?: readonly string[];
}

/** Turns refusals of lines into sentences that name the line, the field and what to do. */
export function useMissing(call: Invitation) {
  const say = useTexts();
  const words = useWords();
  const { i18n } = useTranslation('demand');
  return useCallback(
    (refusals: readonly Refused[], lines: readonly DraftLine[]): readonly Missing[] =>
      refusals.map(({ code, message, path = [] }) => {
        const line = lines[Number(path[1] ?? -1)];
        const text = i18n.exists(`demand:lineProblems.${code}`)
          ? say(`lineProblems.${code}` as TextKey<typeof nl>)
          : message;
        if (!line) return { field: undefined, message: text, path };
        const [, , field = '', detail = '', part = ''] = path;
        const name = i18n.exists(`demand:lineFields.${part || field}`)
          ? say(`lineFields.${part || field}` as TextKey<typeof nl>)
          : part || field;
        const where =
          field === 'quantities' && detail ? words.period(detail) : field === 'floor' ? detail : '';
        const place = [lineTitle(call, line), [name, where].filter(Boolean).join(' ')].filter(Boolean);
        return { field: fieldOf(path, call), message: `${place.join(', ')}: ${text}`, path };
      }),
    [say, words, i18n, call],
  );
}
