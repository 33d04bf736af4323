import { useCallback, useMemo } from 'react';
import { formatDate, formatNumber, useUiLanguage } from '@bundel/ui';
import type { TextKey } from '@bundel/ui';
import { useTranslation } from 'react-i18next';
import type { nl } from '../texts/nl.js';
import { useTexts } from '../texts/use-texts.js';
import type { Choice } from './choices.js';

interface Volume {
  readonly unit: string;
  readonly expected: string;
}

/** Words for requirements, their values, days, shares and volumes. */
export function useBoardWords() {
  const say = useTexts();
  const language = useUiLanguage();
  const { i18n } = useTranslation('bundling');
  const known = useCallback(
    (key: string, otherwise: string) =>
      i18n.exists(`bundling:${key}`) ? say(key as TextKey<typeof nl>) : otherwise,
    [say, i18n],
  );
  return useMemo(() => {
    const count = (value: number | string) => formatNumber(value, language);
    const day = (value: string | null) =>
      value && /^\d{4}-\d\d-\d\d$/.test(value) ? formatDate(value, language) : say('values.openEnd');
    const window = (from: string | null, until: string | null) =>
      say('board.window', { from: day(from), until: day(until) });
    const topic = ({ topic: name, detail }: Omit<Choice, 'value'>) =>
      name === 'floor'
        ? say('topics.floor', { detail, name: known(`sov.s${detail}`, '') })
        : say(`topics.${name}`, { detail });
    const value = ({ topic: name, value: asked }: Pick<Choice, 'topic' | 'value'>): string => {
      if (name === 'floor') return `SEAL-${asked}`;
      if (name === 'unit') return known(`units.${asked}`, asked);
      if (name !== 'start') return known(`values.${name}.${asked}`, asked);
      const [, from = '', until = ''] = /^(.+?)\/(.+)$/.exec(asked) ?? [];
      return until ? window(from, until) : say('board.from', { date: day(asked) });
    };
    return {
      count,
      day,
      window,
      topic,
      value,
      unit: (code: string) => known(`units.${code}`, code),
      choice: (choice: Choice) => `${topic(choice)}: ${value(choice)}`,
      rung: (code: string) => known(`values.commitment.${code}`, code),
      /** 34,9 — the API gives two decimals. */
      percentage: (share: string) => formatNumber(share, language, 1),
      volumes: (volumes: readonly Volume[]) =>
        volumes.length === 0
          ? '–'
          : volumes
              .map(({ unit, expected }) => `${count(expected)} ${known(`units.${unit}`, unit)}`)
              .join(', '),
    };
  }, [say, known, language]);
}
