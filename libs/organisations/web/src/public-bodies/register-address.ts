/** What the address of the register says: filters, search and the pages before this one. */
export interface RegisterView {
  readonly kind: string;
  readonly province: string;
  readonly search: string;
  /** Cursors of the pages walked through; the last one is where this page starts. */
  readonly cursors: readonly string[];
}

const NAMES = { kind: 'soort', province: 'provincie', search: 'zoek' } as const;

/** Reads the view from an address. */
export function readView(searchText: string): RegisterView {
  const asked = new URLSearchParams(searchText);
  return {
    kind: asked.get(NAMES.kind) ?? '',
    province: asked.get(NAMES.province) ?? '',
    search: asked.get(NAMES.search) ?? '',
    cursors: (asked.get('na') ?? '').split('.').filter((cursor) => cursor !== ''),
  };
}

/** The address of a view. */
export function addressOf(view: RegisterView): string {
  const asked = new URLSearchParams();
  for (const key of ['kind', 'province', 'search'] as const) if (view[key]) asked.set(NAMES[key], view[key]);
  if (view.cursors.length > 0) asked.set('na', view.cursors.join('.'));
  const text = asked.toString();
  return text === '' ? '/organisaties' : `/organisaties?${text}`;
}
