import type { DemandLine } from '../demand-line/demand-line.types.js';
import { columnLetter } from '../import/import-limits.js';
import type { AnsweredCall } from '../lines/call-for-line.js';
import { lineColumns } from './line-columns.js';
import type { SheetCell } from './sheet-cell.js';
import { writeCsv } from './write-csv.js';
import { writeWorkbook } from './write-workbook.js';

export type DemandFileFormat = 'csv' | 'xlsx';

const text = (value: string): SheetCell => ({ kind: 'text', value });

/** The template of a campaign, filled with these lines; without lines it is the empty template. */
export function demandFile(
  call: AnsweredCall,
  lines: readonly DemandLine[],
  format: DemandFileFormat,
): Buffer {
  const columns = lineColumns(call);
  const header = columns.map((one) => one.header);
  const rows = lines.map((line) => columns.map(({ cell }) => cell(line)));
  if (format === 'csv') return writeCsv(header, rows);
  const lists = new Map<number, string>();
  columns.forEach(({ choices }, index) => {
    const letter = columnLetter(index + 1);
    if (choices.length > 0) lists.set(index + 1, `Lijsten!$${letter}$2:$${letter}$${choices.length + 1}`);
  });
  const longest = Math.max(...columns.map(({ choices }) => choices.length));
  const choiceRows = Array.from({ length: longest }, (_none, row) =>
    columns.map(({ choices }) => text(choices[row] ?? '')),
  );
  return writeWorkbook([
    { name: 'Behoefte', rows: [header.map(text), ...rows], lists },
    {
      name: 'Uitleg',
      rows: [
        ['Kolom', 'Uitleg', 'Keuzes'].map(text),
        ...columns.map((one) => [one.header, one.explanation, one.choices.join(', ')].map(text)),
      ],
    },
    { name: 'Lijsten', isHidden: true, rows: [header.map(text), ...choiceRows] },
  ]);
}
