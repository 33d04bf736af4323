import type { UiLanguage } from '@bundel/ui';

/** An exact percentage as the language writes it: "60,5%"; never rounded. */
export function percentText(percent: string, language: UiLanguage): string {
  const short = percent.includes('.') ? percent.replace(/\.?0+$/, '') : percent;
  return `${language === 'nl' ? short.replace('.', ',') : short}%`;
}
