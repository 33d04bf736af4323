import type { UiLanguage } from './ui-texts.js';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const;
const ZONE = 'Europe/Amsterdam';
const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numberFormat(language: UiLanguage, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known instanceof Intl.NumberFormat) return known;
  const made = new Intl.NumberFormat(LOCALE[language], options);
  cache.set(key, made);
  return made;
}

function dateFormat(language: UiLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${language}${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known instanceof Intl.DateTimeFormat) return known;
  const made = new Intl.DateTimeFormat(LOCALE[language], { timeZone: ZONE, ...options });
  cache.set(key, made);
  return made;
}

/** 175.500 — whole or with a fixed count of decimals. Accepts exact decimal text. */
export function formatNumber(value: number | bigint | string, language: UiLanguage, decimals = 0): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  // Intl formats numeric strings exactly; the library type says number only.
  return numberFormat(language, options).format(value as number);
}

/** 54,1 — every digit of an exact decimal text that counts, never rounded. */
export function formatExact(decimal: string, language: UiLanguage): string {
  const short = decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
  return language === 'nl' ? short.replace('.', ',') : short;
}

/** € 22.470.000,00 — exact, with a non-breaking space. */
export function formatMoney(amount: number | bigint | string, language: UiLanguage, decimals = 2): string {
  return `€\u00a0${formatNumber(amount, language, decimals)}`;
}

/** 12 mrt 2027 — for tables. Takes an instant or a calendar day. */
export function formatDate(moment: string | Date, language: UiLanguage): string {
  const format = dateFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
  return format.format(new Date(moment)).replace(/\./g, '');
}

/** 12 mrt 2027, 11:58 — an instant for lists and trails. */
export function formatMoment(moment: string | Date, language: UiLanguage, seconds = false): string {
  const time = dateFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds ? { second: '2-digit' } : {}),
    hourCycle: 'h23',
  });
  return `${formatDate(moment, language)}, ${time.format(new Date(moment))}`;
}

/** vrijdag 12 maart 2027 om 12:00:00 uur — where it binds. */
export function formatBindingMoment(moment: string | Date, language: UiLanguage): string {
  const day = dateFormat(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const time = dateFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const at = new Date(moment);
  return language === 'nl'
    ? `${day.format(at)} om ${time.format(at)} uur`
    : `${day.format(at)} at ${time.format(at)}`;
}

/** do 11 maart 14:32:07 — the running clock of the server. */
export function formatClock(moment: string | Date, language: UiLanguage): string {
  const day = dateFormat(language, { weekday: 'short', day: 'numeric', month: 'long' });
  const time = dateFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const at = new Date(moment);
  return `${day.format(at)} ${time.format(at)}`;
}
