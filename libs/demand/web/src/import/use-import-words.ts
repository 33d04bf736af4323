import { useCallback, useMemo } from 'react';
import { formatMoment, formatNumber, useUiLanguage } from '@bundel/ui';
import type { TextKey } from '@bundel/ui';
import { useTranslation } from 'react-i18next';
import type { nl } from '../texts/nl.js';
import { useTexts } from '../texts/use-texts.js';
import type { DemandImport, ImportNote } from './demand-import.js';

interface Told {
  readonly code: string;
  readonly params: ImportNote['params'];
  readonly message: string;
  readonly remedy: string;
}

/** Numbers of which a sentence speaks; years, rows and codes stay as they are. */
const AMOUNTS = new Set([
  'value',
  'minimum',
  'expected',
  'maximum',
  'previous',
  'thousand',
  'fraction',
  'most',
  'errors',
  'rows',
  'length',
]);

/** What is wrong and what to do about it, in the language of the screen; unknown codes speak English. */
export function useImportWords() {
  const say = useTexts();
  const language = useUiLanguage();
  const { i18n } = useTranslation('demand');
  const valuesOf = useCallback(
    (params: Told['params']) =>
      Object.fromEntries(
        params.map(({ name, value }) => {
          const decimals = /^-?\d{1,18}(?:\.(\d{1,6}))?$/.exec(value);
          const shown = AMOUNTS.has(name) && decimals !== null;
          return [name, shown ? formatNumber(value, language, (decimals[1] ?? '').length) : value];
        }),
      ),
    [language],
  );
  const text = useCallback(
    (part: 'wrong' | 'remedy', { code, params, message, remedy }: Told): string => {
      const values = valuesOf(params);
      const known = code === 'line.refused' ? `line ${values.reason ?? ''}` : code;
      const key = `importProblems.${part}.${known.replaceAll('.', '_').replaceAll(' ', '_')}`;
      if (i18n.exists(`demand:${key}`)) return say(key as TextKey<typeof nl>, values);
      return part === 'wrong' ? message : remedy;
    },
    [say, i18n, valuesOf],
  );
  return useMemo(
    () => ({
      wrong: (told: Told) => text('wrong', told),
      remedy: (told: Told) => text('remedy', told),
      count: (value: number) => formatNumber(value, language),
      moment: (at: string) => formatMoment(at, language),
      size: ({ sizeBytes }: Pick<DemandImport, 'sizeBytes'>) =>
        sizeBytes < 1_000_000
          ? say('import.kilobytes', {
              size: formatNumber(Math.max(1, Math.round(sizeBytes / 1_000)), language),
            })
          : say('import.megabytes', { size: formatNumber(sizeBytes / 1_000_000, language, 1) }),
    }),
    [text, language, say],
  );
}
