import { useTranslation } from 'react-i18next';
import type { UiLanguage } from '@bundel/ui';

const KEY = 'bundel-language';

/** The language chosen before on this device; Dutch when none was. */
export function rememberedLanguage(): UiLanguage {
  try {
    return window.localStorage.getItem(KEY) === 'en' ? 'en' : 'nl';
  } catch {
    return 'nl'; // storage switched off: the choice lasts as long as the page
  }
}

/** Keeps the choice for the next visit and for the server's own pages and mails. */
export function rememberLanguage(language: UiLanguage): void {
  document.documentElement.lang = language;
  const secure = window.location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `${KEY}=${language}; path=/; max-age=31536000; samesite=lax${secure}`;
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // storage switched off
  }
}

/** The language of the screen and the way to change it; the address stays as it is. */
export function useLanguage(): { readonly language: UiLanguage; readonly choose: (to: UiLanguage) => void } {
  const { i18n } = useTranslation('shell', { useSuspense: false });
  const language: UiLanguage = i18n.resolvedLanguage === 'en' ? 'en' : 'nl';
  return { language, choose: (to) => void i18n.changeLanguage(to).then(() => rememberLanguage(to)) };
}
