/** A column of a file as far as choosing goes. */
interface FileColumn {
  readonly letter: string;
  readonly header: string;
  readonly field: string | null;
}

/** What says which row it is. */
const NAMES = new Set(['itemCode', 'label', 'unit']);
const MOST = 9;
const BESIDE = 2;

/** The columns that tell which row it is, then those that are wrong with their neighbours: what fits on a screen. */
export function windowColumns<T extends FileColumn>(
  columns: readonly T[],
  wrong: ReadonlySet<string>,
): readonly (T & { readonly index: number })[] {
  const all = columns.map((column, index) => ({ ...column, index }));
  const marked = all.filter(({ letter }) => wrong.has(letter));
  const near = (distance: number) =>
    all.filter(({ index }) => marked.some((one) => Math.abs(one.index - index) === distance));
  const names = all.filter(({ field }) => field !== null && NAMES.has(field));
  const rest = all.filter(({ field }) => field === 'minimum' || field === 'expected' || field === 'maximum');
  const wished = [
    ...marked,
    ...names,
    ...Array.from({ length: BESIDE }, (_, step) => near(step + 1)).flat(),
    ...rest,
  ];
  const chosen = [...new Map(wished.map((column) => [column.index, column])).values()].slice(0, MOST);
  return chosen.sort((one, other) => one.index - other.index);
}
