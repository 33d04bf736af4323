import { addDays, endOfDay, localDateOf, parseLocalDate, startOfDay } from '@bundel/kernel';
import type { Instant, LocalDate } from '@bundel/kernel';
import type { AuditTrailFilter } from '../generated/graphql.js';

/** What the reader filters by, as it stands in the address. */
export type FilterValues = Readonly<Record<string, string>>;

/** Names in the address, in the order of the pills. */
export const filterNames = [
  'handeling',
  'uitkomst',
  'persoon',
  'soort',
  'object',
  'periode',
  'van',
  'tot',
] as const;

const DAYS: Readonly<Record<string, number>> = { vandaag: 1, week: 7, maand: 30, kwartaal: 90 };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const dayOf = (text: string | undefined): LocalDate | null => {
  const parsed = parseLocalDate(text ?? '');
  return parsed.ok ? parsed.value : null;
};

/** First and last day that count, as moments; days begin and end by the Dutch clock. */
export function periodOf(
  values: FilterValues,
  now: Instant,
): { readonly from: Instant | null; readonly until: Instant | null } {
  const days = DAYS[values.periode ?? ''];
  if (days !== undefined) {
    const today = localDateOf(now);
    return { from: startOfDay(addDays(today, 1 - days)), until: null };
  }
  if (values.periode !== 'eigen') return { from: null, until: null };
  const first = dayOf(values.van);
  const last = dayOf(values.tot);
  return { from: first && startOfDay(first), until: last && endOfDay(last) };
}

/** The question to the server; a value in the address that means nothing does not narrow. */
export function toTrailFilter(values: FilterValues, now: Instant): AuditTrailFilter {
  const { persoon, uitkomst } = values;
  return {
    action: values.handeling ?? null,
    result: uitkomst === 'done' || uitkomst === 'refused' ? uitkomst : null,
    personId: persoon && UUID.test(persoon) ? persoon : null,
    objectType: values.soort ?? null,
    objectId: values.object ?? null,
    ...periodOf(values, now),
  };
}

/** Whether any filter is on. */
export const isFiltered = (values: FilterValues): boolean =>
  filterNames.some((name) => (values[name] ?? '') !== '');
