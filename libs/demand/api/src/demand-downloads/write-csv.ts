import { dutchNumber, type SheetCell } from './sheet-cell.js';

/** What a spreadsheet would take for a formula gets a quote in front, which the import takes off again. */
const guarded = (value: string): string => (/^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value);

const quoted = ({ kind, value }: SheetCell): string =>
  `"${guarded(kind === 'number' ? dutchNumber(value) : value).replaceAll('"', '""')}"`;

/** Text in UTF-8 with semicolons, as Dutch spreadsheets open it. */
export function writeCsv(header: readonly string[], rows: readonly (readonly SheetCell[])[]): Buffer {
  const head = header.map((value): SheetCell => ({ kind: 'text', value }));
  return Buffer.from(`\ufeff${[head, ...rows].map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`);
}
