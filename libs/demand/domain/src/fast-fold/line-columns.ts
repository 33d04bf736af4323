/** Rows that are folded at one go: small enough for the cache of a processor. */
export const CHUNK_ROWS = 16_384;

/**
 * Rows of demand as columns of numbers. A row is one period of one line: its seat (group and body) and its floor are
 * places in dictionaries, its quantities are millionths below 2^52, hence whole and exact in a double.
 */
export interface LineColumns {
  rows: number;
  readonly seat: Uint32Array;
  readonly floor: Uint32Array;
  readonly minimum: Float64Array;
  readonly expected: Float64Array;
  readonly maximum: Float64Array;
}

export const emptyColumns = (capacity = CHUNK_ROWS): LineColumns => ({
  rows: 0,
  seat: new Uint32Array(capacity),
  floor: new Uint32Array(capacity),
  minimum: new Float64Array(capacity),
  expected: new Float64Array(capacity),
  maximum: new Float64Array(capacity),
});
