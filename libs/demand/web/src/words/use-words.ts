import { useCallback, useMemo } from 'react';
import { formatNumber, useUiLanguage } from '@bundel/ui';
import type { TextKey } from '@bundel/ui';
import { useTranslation } from 'react-i18next';
import type { nl } from '../texts/nl.js';
import { useTexts } from '../texts/use-texts.js';

type Group = 'kinds' | 'kindsMany' | 'units' | 'states' | 'commitments' | 'participantStates';

/** Words for codes; a code without a word is shown as it is, never hidden. */
export function useWords() {
  const say = useTexts();
  const language = useUiLanguage();
  const { i18n } = useTranslation('demand');
  const word = useCallback(
    (group: Group, code: string): string =>
      i18n.exists(`demand:${group}.${code}`) ? say(`${group}.${code}` as TextKey<typeof nl>) : code,
    [say, i18n],
  );
  return useMemo(
    () => ({
      kind: (code: string) => word('kinds', code),
      kinds: (code: string) => word('kindsMany', code),
      unit: (code: string) => word('units', code),
      state: (code: string) => word('states', code),
      participantState: (code: string) => word('participantStates', code),
      commitment: (code: string) => word('commitments', code),
      /** 2027, or K3 2027. */
      period: (period: string) =>
        period.length === 7 ? say('quarter', { quarter: period.slice(6), year: period.slice(0, 4) }) : period,
      /** A name in the language of the screen; falls back to the other. */
      named: (dutch: string | null, english: string | null) =>
        (language === 'nl' ? (dutch ?? english) : (english ?? dutch)) ?? '–',
      /** 1.240, also for exact quantities with decimals. */
      count: (value: number | string) => formatNumber(value, language),
      /** 51,1 */
      percent: (value: number) => formatNumber(value, language, 1),
    }),
    [word, say, language],
  );
}
