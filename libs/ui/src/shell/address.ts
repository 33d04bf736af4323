import { useNavigate, useSearch } from '@tanstack/react-router';

type Values = Readonly<Record<string, string>>;

/** What stands behind the question mark, and a way to change it that keeps the place on the page. */
export interface AddressValues {
  readonly values: Values;
  /** Changes some values; an empty one leaves the address. */
  readonly change: (changes: Values) => void;
}

/** Filters and pages live in the address, so that a reload or a shared link shows the same. */
export function useAddressValues(): AddressValues {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const values = Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]));
  return {
    values,
    change: (changes) => {
      const kept = Object.entries({ ...values, ...changes }).filter(([, value]) => value !== '');
      void navigate({ to: '.', search: Object.fromEntries(kept) as never, resetScroll: false });
    },
  };
}
