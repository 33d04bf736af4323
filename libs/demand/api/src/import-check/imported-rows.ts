import { keyOfLine, cellProblem, notationShownBy } from '@bundel/demand-domain';
import type { FileStorage, Tx } from '@bundel/platform';
import { importLimits } from '../import/import-limits.js';
import { FileRefused } from '../import-file/file-refused.js';
import type { CellMark, FileRow } from '../import-file/file-row.js';
import { openTable, type Table } from '../import-file/open-table.js';
import { lineFacts, type AnsweredCall } from '../lines/call-for-line.js';
import { isKnownHead, recogniseColumns, type ImportColumn } from './import-columns.js';
import { LineReader, type Notation, type ReadLine } from './read-line.js';

export interface StoredImport {
  readonly id: string;
  readonly organisationId: string;
  readonly fileKey: string;
  readonly notation: Notation;
}

export interface ImportedFile {
  readonly table: Table;
  readonly columns: readonly ImportColumn[];
  readonly notation: Notation;
  rows(): AsyncGenerator<FileRow & ReadLine>;
}

/** How many rows are looked at to see which notation a file has, when nobody told it. */
const sampledRows = 2_000;

/** Opens a file for reading; the same file and the same repaired cells give the same lines. @throws FileRefused */
export async function openImportedFile(
  tx: Tx,
  storage: FileStorage,
  found: StoredImport,
  call: AnsweredCall,
): Promise<ImportedFile> {
  const bytes = await contentOf(storage, found.fileKey);
  const table = await openTable(bytes, importLimits, (texts) => isKnownHead(texts, call));
  const sample = await firstRows(table);
  const head = sample[0];
  if (head === undefined) throw new FileRefused('file.empty');
  if (sample.length < 2) throw new FileRefused('file.noRows');
  const columns = recogniseColumns(head.cells, call);
  const notation = found.notation ?? notationOf(sample, columns);
  const facts = await lineFacts(tx, call, found.organisationId, 'canonical');
  const reader = new LineReader(columns, facts, notation);
  const repaired = await repairedCells(tx, found.id);
  return { table, columns, notation, rows: () => readRows(table, reader, repaired) };
}

async function* readRows(
  table: Table,
  reader: LineReader,
  repaired: ReadonlyMap<number, ReadonlyMap<number, string>>,
): AsyncGenerator<FileRow & ReadLine> {
  const seen = new Map<string, number>();
  let isHead = true;
  for await (const row of table.rows()) {
    const { number } = row;
    if (isHead) {
      isHead = false;
      continue;
    }
    const { cells, marks } = withRepairs(row, repaired.get(number));
    yield { ...row, cells, ...once(reader.read(cells, marks), number, seen) };
  }
}

/** What was typed on the screen takes the place of what stands in the file. */
function withRepairs(
  { cells, marks }: FileRow,
  repairs: ReadonlyMap<number, string> | undefined,
): { readonly cells: readonly string[]; readonly marks: ReadonlyMap<number, CellMark> | undefined } {
  if (repairs === undefined) return { cells, marks };
  const repaired = [...cells];
  const left = new Map(marks);
  repairs.forEach((value, column) => {
    repaired[column - 1] = value;
    left.delete(column);
  });
  return { cells: Array.from(repaired, (cell) => cell ?? ''), marks: left };
}

/** A line may stand in a file once. */
function once(read: ReadLine, number: number, seen: Map<string, number>): ReadLine {
  if (read.line === null) return read;
  const key = keyOfLine(read.line);
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, number);
    return read;
  }
  return {
    line: null,
    problems: [{ ...cellProblem('row.double', { row: first }), kind: 'error', column: 0 }],
  };
}

async function contentOf(storage: FileStorage, key: string): Promise<Buffer> {
  const file = await storage.get(key);
  if (file === null) throw new FileRefused('file.gone');
  const pieces: Buffer[] = [];
  for await (const piece of file.content) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

async function firstRows(table: Table): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for await (const row of table.rows()) {
    rows.push(row);
    if (rows.length > sampledRows) break;
  }
  return rows;
}

const numeric = new Set(['minimum', 'expected', 'maximum', 'unitPriceCeiling', 'budget']);

/** What the numbers themselves show; null when they show nothing or contradict each other. */
function notationOf(sample: readonly FileRow[], columns: readonly ImportColumn[]): Notation {
  const shown = new Set<Notation>();
  for (const { cells, marks } of sample.slice(1)) {
    columns.forEach(({ field }, index) => {
      if (field !== null && numeric.has(field) && marks?.has(index + 1) !== true)
        shown.add(notationShownBy(cells[index] ?? ''));
    });
  }
  shown.delete(null);
  return shown.size === 1 ? ([...shown][0] ?? null) : null;
}

async function repairedCells(tx: Tx, importId: string): Promise<Map<number, Map<number, string>>> {
  const rows = await tx.query<{ row: number; column: number; value: string }>(
    `select row_number as "row", column_number as "column", value from demand_import_cell where import_id = $1`,
    [importId],
  );
  const byRow = new Map<number, Map<number, string>>();
  for (const { row, column, value } of rows)
    byRow.set(row, (byRow.get(row) ?? new Map<number, string>()).set(column, value));
  return byRow;
}
