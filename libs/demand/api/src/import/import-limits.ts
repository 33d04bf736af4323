/** Bounds of one import. The size of the file is a setting; the others belong to the format. */
export const importLimits = {
  rows: 100_000,
  columns: 200,
  cellLength: 5_000,
  /** Parts of a workbook, and what it may be when it is unpacked. */
  entries: 500,
  unpackedBytes: 600_000_000,
  sharedTextBytes: 60_000_000,
  storedProblems: 10_000,
  storedRows: 5_000,
  /** Signs of all stored rows together. */
  storedSigns: 4_000_000,
} as const;

export type ImportLimits = { readonly [Name in keyof typeof importLimits]: number };

/** The letters under which spreadsheets show a column; the first is 1. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
