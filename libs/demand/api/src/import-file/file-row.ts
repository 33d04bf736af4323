/** Why the text of a cell is not simply what somebody typed: a number as a spreadsheet keeps it, a formula, an error. */
export type CellMark = 'stored' | 'formula' | 'error';

export interface FileRow {
  /** Number of the row in the file; the head is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** By column, the first is 1. */
  readonly marks?: ReadonlyMap<number, CellMark>;
  readonly isHidden?: boolean;
}
