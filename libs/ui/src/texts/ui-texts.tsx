// The theme comes with the words: both are needed by everything, and the order of the layers must be known first.
import '../theme/theme.css';
import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { uiTextsEn } from './en.js';
import { uiTextsNl } from './nl.js';

/** The languages of the screens. Dutch is the default. */
export type UiLanguage = 'nl' | 'en';

/** A word of the design system by its key, with `{names}` filled in. */
export type Say = (key: keyof typeof uiTextsNl, values?: Readonly<Record<string, string | number>>) => string;

interface Spoken {
  readonly language: UiLanguage;
  readonly say: Say;
}

function speak(language: UiLanguage): Spoken {
  const words: Record<keyof typeof uiTextsNl, string> = language === 'nl' ? uiTextsNl : uiTextsEn;
  const say: Say = (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { language, say };
}

const UiTextsContext = createContext<Spoken>(speak('nl'));

/** Chooses the language of the design system's own words for everything below it. */
export function UiTexts({
  language,
  children,
}: {
  readonly language: UiLanguage;
  readonly children: ReactNode;
}) {
  const spoken = useMemo(() => speak(language), [language]);
  return <UiTextsContext value={spoken}>{children}</UiTextsContext>;
}

/** The words of the design system in the language of the screen. */
export function useUiTexts(): Say {
  return useContext(UiTextsContext).say;
}

/** The language in which numbers and dates are written. */
export function useUiLanguage(): UiLanguage {
  return useContext(UiTextsContext).language;
}
