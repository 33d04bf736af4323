import { useState } from 'react';
import { useAddressValues } from '../shell/address.js';

/** Where a list stands that the server cuts by cursor. */
export interface KeysetPages {
  /** Cursor after which the page starts; null on the first. */
  readonly after: string | null;
  /** Number of the first row of the page, from 1. */
  readonly from: number;
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
}

/**
 * Pages of a list with cursors, kept in the address as `na` (cursor) and `blad` (page). A cursor leads only forwards:
 * the way back is remembered while the page is open, and is the first page for whoever came in by a link.
 */
export function useKeysetPages(
  size: number,
  info?: { readonly endCursor: string | null; readonly hasNextPage: boolean },
): KeysetPages {
  const { values, change } = useAddressValues();
  const [starts, setStarts] = useState<Readonly<Record<number, string>>>({});
  const after = values.na ?? null;
  const page = after === null ? 1 : Math.max(2, Math.trunc(Number(values.blad)) || 2);
  const end = info?.hasNextPage ? info.endCursor : null;
  const goTo = (to: number, cursor: string | undefined) =>
    change(cursor && to > 1 ? { na: cursor, blad: String(to) } : { na: '', blad: '' });
  return {
    after,
    from: (page - 1) * size + 1,
    onPrevious: page > 1 ? () => goTo(page - 1, starts[page - 1]) : undefined,
    onNext: end
      ? () => {
          setStarts({ ...starts, ...(after ? { [page]: after } : {}), [page + 1]: end });
          goTo(page + 1, end);
        }
      : undefined,
  };
}
