import { formatExact } from '@bundel/ui';
import type { UiLanguage } from '@bundel/ui';

/** An exact percentage as the language writes it: "60,5%"; never rounded. */
export function percentText(percent: string, language: UiLanguage): string {
  return `${formatExact(percent, language)}%`;
}
