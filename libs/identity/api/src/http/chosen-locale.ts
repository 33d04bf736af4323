import { localeOf, type Locale } from '@bundel/platform';
import type { Request } from 'express';

/** The language that the page which sends somebody here is shown in; without one, what the browser asks for. */
export function chosenLocale(request: Pick<Request, 'query' | 'headers'>): Locale {
  const { locale } = request.query;
  return locale === 'nl' || locale === 'en' ? locale : localeOf(request as Request);
}
