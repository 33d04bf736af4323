import type { ProblemParams } from '@bundel/demand-domain';
import type { ImportLimits } from '../import/import-limits.js';
import type { FileRow } from './file-row.js';
import { openArchive } from './open-archive.js';
import { csvRows } from './read-csv.js';
import { readDateStyles } from './xlsx/date-styles.js';
import { readSharedTexts } from './xlsx/shared-texts.js';
import { sheetRows } from './xlsx/sheet-rows.js';
import { readSheets, type Sheet } from './xlsx/workbook-sheets.js';

export interface TableNote {
  readonly code: string;
  readonly params: ProblemParams;
}

/** A file as rows, whatever its format; every call of `rows` reads it from the start. */
export interface Table {
  readonly format: 'csv' | 'xlsx';
  readonly sheet: string | null;
  readonly notes: readonly TableNote[];
  rows(): AsyncGenerator<FileRow>;
}

/** Of a workbook, the first visible sheet whose head is known is read. @throws FileRefused */
export async function openTable(
  bytes: Buffer,
  limits: ImportLimits,
  isKnownHead: (head: readonly string[]) => boolean,
): Promise<Table> {
  if (!bytes.subarray(0, 4).equals(zipStart))
    return { format: 'csv', sheet: null, notes: [], rows: () => csvRows(bytes, limits) };
  const archive = await openArchive(bytes, limits);
  const { sheets, from1904 } = await readSheets(archive, limits);
  const texts = await readSharedTexts(archive, limits);
  const dateStyles = await readDateStyles(archive, limits);
  const rowsOf = ({ part }: Sheet) => sheetRows(archive.read(part), { texts, dateStyles, from1904 }, limits);
  const chosen = (await firstKnown(sheets, rowsOf, isKnownHead)) ?? (sheets[0] as Sheet);
  const others = sheets.length - 1;
  const notes =
    others > 0 ? [{ code: 'note.otherSheets', params: { sheet: chosen.name, count: others } }] : [];
  return { format: 'xlsx', sheet: chosen.name, notes, rows: () => rowsOf(chosen) };
}

const zipStart = Buffer.from('504b0304', 'hex');

async function firstKnown(
  sheets: readonly Sheet[],
  rowsOf: (sheet: Sheet) => AsyncGenerator<FileRow>,
  isKnownHead: (head: readonly string[]) => boolean,
): Promise<Sheet | undefined> {
  if (sheets.length === 1) return sheets[0];
  for (const sheet of sheets) {
    const rows = rowsOf(sheet);
    const { value: head } = await rows.next();
    await rows.return(undefined);
    if (head !== undefined && isKnownHead((head as FileRow).cells)) return sheet;
  }
  return undefined;
}
