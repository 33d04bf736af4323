import type { BodySelection, InvitableKind } from '../generated/graphql.js';

export const INVITABLE: readonly InvitableKind[] = [
  'ministry',
  'agency',
  'province',
  'municipality',
  'waterBoard',
  'jointArrangement',
];

/** Whom somebody is about to invite, as it stands in the fields. */
export interface Selection {
  readonly kinds: readonly InvitableKind[];
  readonly provinces: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly picked: readonly { readonly id: string; readonly name: string }[];
}

export const NOBODY: Selection = { kinds: [], provinces: [], from: '', to: '', picked: [] };

/** 25.000 or 25000; null when it is no whole number, nothing when it is empty. */
export function inhabitants(text: string): number | null | undefined {
  const digits = text.trim().replace(/[.\s\u00a0]/g, '');
  if (digits === '') return undefined;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/** Field and code of what is wrong with the size. */
export function checkSize({
  from,
  to,
}: Selection): readonly { readonly field: string; readonly code: 'number' | 'order' }[] {
  const [low, high] = [inhabitants(from), inhabitants(to)];
  const bad = [
    ...(low === null ? [{ field: 'inwoners-van', code: 'number' as const }] : []),
    ...(high === null ? [{ field: 'inwoners-tot', code: 'number' as const }] : []),
  ];
  if (bad.length > 0 || low == null || high == null || low <= high) return bad;
  return [{ field: 'inwoners-tot', code: 'order' }];
}

/** Whether anything is chosen at all. */
export const isEmpty = ({ kinds, provinces, from, to, picked }: Selection): boolean =>
  kinds.length + provinces.length + picked.length === 0 && from.trim() + to.trim() === '';

/** What the api is asked; conditions and picks by hand add up. */
export const bodiesOf = ({ kinds, provinces, from, to, picked }: Selection): BodySelection => ({
  kinds: kinds.length > 0 ? [...kinds] : null,
  provinces: provinces.length > 0 ? [...provinces] : null,
  populationFrom: inhabitants(from) ?? null,
  populationTo: inhabitants(to) ?? null,
  organisationIds: picked.length > 0 ? picked.map(({ id }) => id) : null,
});
